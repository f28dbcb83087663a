/** Bytes of one file as it is sent. */
export const mostFileBytes = 15 * 1024 * 1024;
/** Files that come with one text. */
export const mostFiles = 6;
/** Bytes of all files of one posted form. */
export const mostFormBytes = 40 * 1024 * 1024;
/** Pixels of a picture: a phone's 50 megapixels fit, a picture made to fill the memory does not. */
export const mostPixels = 52_000_000;
/** Pixels of the long side of what is kept, and of its thumbnail. */
export const longSide = 2560;
export const thumbnailSide = 320;
/** Milliseconds that a file waits to be named by what it is sent with. */
export const unclaimedFor = 24 * 3600 * 1000;
