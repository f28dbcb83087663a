/**
 * What the script adds to forms with pictures: they are made smaller on the phone, which saves its owner's data, and
 * one sees how far they are. Without it the form sends them as they are.
 */
const longSide = 2560;
/** Smaller ones are sent as they are. */
const smallEnough = 700 * 1024;

/** Milliseconds in which nothing moves on the line: it is dead, whatever the phone still hopes for. */
const patience = 90_000;

/** A picture no longer than what is kept anyway; the file itself where the browser cannot do it or gains nothing. */
async function shrunk(file: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < smallEnough) return file;
  if (typeof createImageBitmap !== 'function') return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const factor = Math.min(1, longSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * factor);
    canvas.height = Math.round(picture.height * factor);
    const pen = canvas.getContext('2d');
    if (!pen) return file;
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
    if (!made || made.size >= file.size) return file;
    return new File([made], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' });
  } catch {
    return file;
  }
}

/** Shows the page that came back, at the address it came from. */
function show(request: XMLHttpRequest, action: string): void {
  if (request.responseURL !== '' && request.responseURL !== action) {
    location.assign(request.responseURL);
    return;
  }
  document.open();
  document.write(request.responseText);
  document.close();
}

function tell(form: HTMLFormElement): (text: string) => void {
  const line = form.querySelector('output') ?? document.createElement('output');
  line.className = 'progress';
  form.appendChild(line);
  return (text) => {
    line.textContent = text;
  };
}

async function send(
  form: HTMLFormElement,
  input: HTMLInputElement,
  pressed: HTMLElement | null,
  failed: () => void,
): Promise<void> {
  const say = tell(form);
  const told = (name: string) => input.dataset[name] ?? '';
  say(told('sending').replace('{percent}', '0'));
  const fields = new FormData(form);
  // The button that was pressed may say something too.
  if (pressed instanceof HTMLButtonElement && pressed.name !== '') fields.append(pressed.name, pressed.value);
  const files = Array.from(input.files ?? []);
  fields.delete(input.name);
  for (const file of files) {
    const small = await shrunk(file);
    fields.append(input.name, small, small.name);
  }
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  let silent = 0;
  const hear = (): void => {
    window.clearTimeout(silent);
    silent = window.setTimeout(() => request.abort(), patience);
  };
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    hear();
    say(
      loaded < total
        ? told('sending').replace('{percent}', String(Math.round((100 * loaded) / total)))
        : told('arrived'),
    );
  });
  request.addEventListener('load', () => show(request, form.action));
  for (const lost of ['error', 'abort']) {
    request.addEventListener(lost, () => {
      say(told('failed'));
      failed();
    });
  }
  request.addEventListener('loadend', () => window.clearTimeout(silent));
  hear();
  request.send(fields);
}

/** Takes over the sending of a form that carries files; `failed` lets its button be pressed again. */
export function sendsFiles(form: HTMLFormElement, pressed: HTMLElement | null, failed: () => void): boolean {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input || !input.files || input.files.length === 0 || typeof FormData !== 'function') return false;
  void send(form, input, pressed, failed);
  return true;
}
