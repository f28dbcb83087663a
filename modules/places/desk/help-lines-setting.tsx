import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Word } from '../../../base/words.ts';
import { Refused } from '../../../platform/http/client.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { settingsUiWords } from '../../../platform/ui/settings.words.ts';
import { matters } from '../matters.rules.ts';
import { matterWords } from '../matters.words.ts';
import type { HelpLine } from '../places.contract.ts';
import type { HelpLineList } from '../settings.contract.ts';
import { placesApi as api } from './places.api.ts';
import { placesSettingWords as w } from './places-setting.words.ts';

/** What is wrong with which line, from 1 on, in the words of the columns. */
function wrongIn(error: unknown, say: ReturnType<typeof useSay>): string[] {
  if (!(error instanceof Refused)) return [];
  const columns: Readonly<Record<string, Word>> = { phone: w.phone, name: w.lineName, about: w.lineAbout };
  return error.problem.errors.flatMap(({ path, detail }) => {
    const [, row, key = ''] = path.split('.');
    const column = columns[key];
    return column ? [say(w.lineWrong, { row: Number(row) + 1, column: say(column), detail })] : [];
  });
}

/** The help lines in their order; the whole list is saved at once. */
export function HelpLinesSetting({ history }: { history: ReactNode }) {
  const say = useSay();
  const [saved, setSaved] = useState(false);
  const found = useQuery({
    queryKey: ['settings', 'help-lines'],
    queryFn: ({ signal }) => api.helpLines({ signal }),
  });
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  }
  return (
    <>
      <Lines key={found.data.version} list={found.data} onSaved={() => setSaved(true)} />
      {saved ? <output className="done">{say(w.linesSaved)}</output> : null}
      {history}
    </>
  );
}

function Lines({ list, onSaved }: { list: HelpLineList; onSaved: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const [lines, setLines] = useState<readonly (HelpLine & { key: string })[]>(() =>
    list.lines.map((line) => ({ ...line, key: line.phone })),
  );
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const set = (key: string, change: Partial<HelpLine>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...change } : line)));
  const up = (index: number) =>
    setLines(lines.toSpliced(index, 1).toSpliced(index - 1, 0, ...lines.slice(index, index + 1)));
  const send = async () => {
    setSending(true);
    setError(null);
    try {
      const plain = lines.map(({ key: _key, ...line }) => line);
      await api.setHelpLines({ body: { version: list.version, lines: plain } });
      await queries.invalidateQueries();
      onSaved();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setSending(false);
    }
  };
  const wrong = wrongIn(error, say);
  const input = (line: HelpLine & { key: string }, key: 'phone' | 'name' | 'about', label: string) => (
    <Input
      aria-label={label}
      value={line[key]}
      onChange={(event) => set(line.key, { [key]: event.target.value })}
    />
  );
  return (
    <>
      <p className="quiet lead">{say(w.linesHint)}</p>
      <div className="table-scroll">
        <table className="table cards settings-table help-lines">
          <thead>
            <tr>
              {[w.phone, w.lineName, w.lineAbout, w.lineMatters].map((word) => (
                <th key={word.en} scope="col">
                  {say(word)}
                </th>
              ))}
              <th scope="col">{say(w.remove)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={line.key}>
                <td>{input(line, 'phone', say(w.phone))}</td>
                <td>{input(line, 'name', say(w.lineName))}</td>
                <td className="wide">{input(line, 'about', say(w.lineAbout))}</td>
                <td className="wide">
                  <Select
                    mode="multiple"
                    aria-label={say(w.lineMattersOf, { name: line.name })}
                    value={line.matters}
                    options={matters.map((value) => ({ value, label: say(matterWords[value]) }))}
                    onChange={(chosen) => set(line.key, { matters: chosen })}
                  />
                </td>
                <td>
                  <div className="row line-tools">
                    <Button
                      disabled={index === 0}
                      aria-label={say(w.up, { name: line.name })}
                      onClick={() => up(index)}
                    >
                      ↑
                    </Button>
                    <AskFirst
                      title={say(w.removeLine, { name: line.name })}
                      description={say(w.removeAsk)}
                      okText={say(w.remove)}
                      onConfirm={() => setLines(lines.filter(({ key }) => key !== line.key))}
                    >
                      <Button danger aria-label={say(w.removeLine, { name: line.name })}>
                        {say(w.remove)}
                      </Button>
                    </AskFirst>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {wrong.length > 0 ? (
        <div className="failure" role="alert">
          <p>{wrong.join('\n')}</p>
        </div>
      ) : (
        <Failure error={error} />
      )}
      <div className="row under-table">
        <Button type="primary" loading={sending} onClick={() => void send()}>
          {say(settingsUiWords.save)}
        </Button>
        <Button
          onClick={() =>
            setLines([
              ...lines,
              { key: `new-${lines.length}-${list.version}`, phone: '', name: '', about: '', matters: [] },
            ])
          }
        >
          {say(w.addLine)}
        </Button>
      </div>
    </>
  );
}
