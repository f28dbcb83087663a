import { words } from '../../base/words.ts';

export const documentsInWords = words({
  empty: {
    zh: '这个文件里没有文字。请核对是不是选错了文件；如果是扫描件，请先识别成文字。',
    en: 'There is no text in this file. Please check that it is the right one; a scan must be turned into text first.',
  },
  tooLarge: {
    zh: '这个文件太大（最多 {most} MB）。请分成几份再读。',
    en: 'This file is too large (at most {most} MB). Please split it.',
  },
  unpacksTooLarge: {
    zh: '这个文件解开以后太大（最多 {most} MB），没有读。请把文字另存成一个新的 .docx。',
    en: 'This file unpacks to too much (at most {most} MB) and was not read. Save its text to a new .docx.',
  },
  slow: {
    zh: '这个文件半天读不完，没有读。请把文字另存为 .txt 再试。',
    en: 'This file takes too long to read and was not read. Save its text as .txt and try again.',
  },
  macros: {
    zh: '这个文件带有宏，没有读。请在 Word 或 WPS 里另存为不带宏的 .docx。',
    en: 'This file holds macros and was not read. Save it in Word or WPS as a .docx without macros.',
  },
  oldWord: {
    zh: '这是旧版 Word 文件（.doc）或加了密码的文件。请在 Word 或 WPS 里另存为 .docx，不设密码。',
    en: 'This is an old Word file (.doc) or has a password. Save it as .docx without a password.',
  },
  notDocx: {
    zh: '这个压缩包不是完好的 .docx 文件。请在 Word 或 WPS 里打开核对，再另存一份。',
    en: 'This archive is no whole .docx file. Open it in Word or WPS to check and save it anew.',
  },
  notDocument: {
    zh: '这个文件不是文字材料（可能改过扩展名）。请用 .txt、.html 或 .docx 文件。',
    en: 'This file is no text (it may have been renamed). Please use a .txt, .html or .docx file.',
  },
  picture: {
    zh: '这是 PDF 或图片，这里不识字。请把里面的文字复制出来贴上，或另存为 .docx、.txt。',
    en: 'This is a PDF or a picture, which is not read here. Copy its text and paste it, or save it as .docx or .txt.',
  },
  unknownEncoding: {
    zh: '认不出这个文件的文字编码。请另存为 UTF-8 编码的 .txt，或者 .docx。',
    en: 'The encoding of this file is unknown. Save it as .txt in UTF-8, or as .docx.',
  },
});
