/** The package gives its dictionaries without types: pairs `from to`, between bars. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
