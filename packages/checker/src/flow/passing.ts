/** What hands on what it is given, changed in form alone: by the language and by Node.js. */

/** Methods whose result is made of what they are called on. */
export const METHODS: ReadonlySet<string> = new Set(
  "at charAt concat normalize padEnd padStart repeat replace replaceAll slice split substr substring toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim trimEnd trimStart valueOf toJSON toISOString join flat filter find findLast reverse sort toSorted toReversed pop shift values entries get getAll then catch finally match matchAll toLocaleString with toSpliced splice fill".split(
    " ",
  ),
);

/** Methods whose result is what the function gives that they are handed. */
export const MAPPING: ReadonlySet<string> = new Set(
  ["map flatMap reduce reduceRight then from"].flatMap((words) => words.split(" ")),
);

/** Functions, by name and by the object they stand in, whose result is made of their arguments. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  "String JSON.stringify JSON.parse encodeURIComponent encodeURI escape btoa structuredClone Object.assign Object.values Object.entries Object.fromEntries Object.freeze Array.from Array.of Promise.all Promise.resolve Buffer.from Buffer.concat util.inspect util.format inspect format qs.stringify querystring.stringify stringify String.raw Symbol Number decodeURIComponent atob".split(
    " ",
  ),
);

/** Classes whose objects hold what they are made of. */
export const CLASSES: ReadonlySet<string> = new Set(
  "URL URLSearchParams Error TypeError RangeError AggregateError FormData Blob File Headers Request Response Map Set Array Date String TextEncoder Uint8Array".split(
    " ",
  ),
);
