import { Image } from 'antd';
import type { FileRef } from '../../files/file.contract.ts';
import { uiWords as w } from '../ui.words.ts';
import { useSay } from './language.tsx';

export function Pictures(props: {
  files: readonly FileRef[];
  nameOf: (file: FileRef, number: number) => string;
}) {
  const say = useSay();
  return (
    <Image.PreviewGroup>
      <ul className="files">
        {props.files.map((file, index) => {
          const name = props.nameOf(file, index + 1);
          return (
            <li key={file.id}>
              {file.type === 'image/jpeg' ? (
                <Image
                  src={`/files/${file.id}?size=small`}
                  preview={{ src: `/files/${file.id}` }}
                  alt={name}
                  height={96}
                />
              ) : null}
              <a href={`/files/${file.id}?save=1`} download title={say(w.saveFile, { name })}>
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </Image.PreviewGroup>
  );
}
