/** What holds the parts of a title together, and what makes one of a few words. */
export const joints = { clause: '，', list: '、', about: '：', before: '关于', after: '的事' };
