import { words } from '../../base/words.ts';

export const filesWords = words({
  unknown: {
    zh: '“{name}”不是照片，也不是 PDF，没有收。可以拍一张照片再传。',
    en: '“{name}” is neither a picture nor a PDF and was not taken. You can take a photo of it instead.',
  },
  drawing: {
    zh: '“{name}”是网页或矢量图，里面可能带程序，没有收。请截一张图再传。',
    en: '“{name}” is a web page or vector drawing, which may hold a program, and was not taken. Please send a screenshot.',
  },
  program: {
    zh: '“{name}”是程序，没有收。只收照片和 PDF。',
    en: '“{name}” is a program and was not taken. Only pictures and PDF are.',
  },
  heic: {
    zh: '“{name}”是苹果手机的 HEIC 格式，这里打不开。请在手机上从相册重新选这张照片，手机会自动转好；还不行就截一张图再传。',
    en: '“{name}” is in Apple’s HEIC format, which cannot be opened here. Choose it again from the photos of the phone, which makes it fit by itself; or send a screenshot.',
  },
  broken: {
    zh: '“{name}”打不开，可能没有传完整。请再选一次。',
    en: '“{name}” cannot be opened; it may not have arrived whole. Please choose it again.',
  },
  pixels: {
    zh: '“{name}”有 {million} 百万像素，最多收 {most} 百万。请把手机相机的像素调小，或截一张图再传。',
    en: '“{name}” has {million} megapixels; at most {most} are taken. Use a smaller setting of the camera, or send a screenshot.',
  },
  tooLarge: {
    zh: '“{name}”超过 {most} MB，没有收。请换小一点的。',
    en: '“{name}” is larger than {most} MB and was not taken. Please choose a smaller one.',
  },
  tooLargeTogether: {
    zh: '这一次传的加起来超过 {most} MB，“{name}”没有收。先交这些，其余的以后再补。',
    en: 'Together these are more than {most} MB, so “{name}” was not taken. Send these first and the rest later.',
  },
  tooMany: {
    zh: '一次最多 {most} 个，“{name}”没有收。其余的以后再补。',
    en: 'At most {most} at a time; “{name}” was not taken. Send the rest later.',
  },
  empty: { zh: '“{name}”是空的，没有收。', en: '“{name}” is empty and was not taken.' },
  pdfActive: {
    zh: '“{name}”里带有程序或会自己打开别的东西，没有收。请打印成新的 PDF，或拍成照片再传。',
    en: '“{name}” holds a program or opens something by itself and was not taken. Print it to a new PDF, or send photos of it.',
  },
  pdfEmbedded: {
    zh: '“{name}”里夹带了别的文件，没有收。请打印成新的 PDF，或拍成照片再传。',
    en: '“{name}” has other files inside and was not taken. Print it to a new PDF, or send photos of it.',
  },
  pdfSlow: {
    zh: '“{name}”半天打不开，没有收。请打印成新的 PDF，或拍成照片再传。',
    en: '“{name}” takes too long to open and was not taken. Print it to a new PDF, or photograph it.',
  },
  pdfLocked: {
    zh: '“{name}”加了密码，没有收。请去掉密码，或拍成照片再传。',
    en: '“{name}” is protected by a password and was not taken. Remove the password, or send photos of it.',
  },
  busy: {
    zh: '这会儿传照片的人太多，“{name}”没有收。别的都还在，过一会儿再加这一个。',
    en: 'Too many pictures are arriving just now and “{name}” was not taken. Everything else is kept; add this one in a while.',
  },
  noRoom: {
    zh: '服务器存照片的地方满了，照片没有收，您写的都还在。可以先不带照片交，以后再补。',
    en: 'The server has no room for pictures just now, so they were not taken; what you wrote is kept. You can send it without them and add them later.',
  },
  gone: {
    zh: '有照片没有留住（放了一天以上，或已经用过）。请重新选。',
    en: 'A picture is no longer there: it waited for more than a day, or was used already. Please choose it again.',
  },
  tooOften: {
    zh: '传得太多了。请在 {minutes} 分钟后再传。',
    en: 'Too many were sent. Please try again in {minutes} minutes.',
  },
  someRefused: {
    zh: '有照片或文件没有收。别的都还在，看一看再交。',
    en: 'Some pictures or files were not taken. Everything else is kept; look and send again.',
  },
  picture: { zh: '照片', en: 'Picture' },
  document: { zh: '文件', en: 'Document' },
  uploadSummary: {
    zh: '传一张照片或一份 PDF，拿到的 token 写进之后要交的内容里；一天内没有用到就丢掉',
    en: 'Send a picture or a PDF; name the token it gives in what is sent next. Unused ones are dropped after a day',
  },
});
