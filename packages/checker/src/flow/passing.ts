/** What hands on what it is given, changed in form alone: by the language and by Node.js. */

/** The parts of an address, and what of a `URL` or its parameters may hold what it was made of. */
export const PARTS_OF_ADDRESS: ReadonlySet<string> = words("href pathname search searchParams hash username");

/** Classes whose objects give back what was put into them. */
export const COLLECTIONS: ReadonlySet<string> = words("Map Set Array WeakMap WeakSet");

const TEXT = `at charAt concat normalize padEnd padStart repeat replace replaceAll slice split substr substring match matchAll
  toLocaleLowerCase toLocaleUpperCase toLowerCase toUpperCase toString toLocaleString toISOString toJSON valueOf trim
  trimEnd trimStart`;
const LISTS = `join flat filter find findLast reverse sort toSorted toReversed toSpliced splice fill with pop shift values
  entries get getAll keys then catch finally`;

/** Methods that are taken for those of texts and lists, without asking whose they are: too many calls are of one. */
export const BUILT_IN: ReadonlySet<string> =
  words(`${TEXT} every filter flatMap forEach includes indexOf join map push some
  endsWith startsWith`);

/** Methods whose result is made of what they are called on. */
export const METHODS: ReadonlySet<string> = words(`${TEXT} ${LISTS}`);

/** Those of them whose result has the parts that what they are called on, or its elements, have. */
export const ELEMENTS: ReadonlySet<string> = words(LISTS.replace("join", "slice at concat"));

/** Methods that run the function that they are handed for each element. */
export const EACH: ReadonlySet<string> = words(
  "every filter find findIndex findLast findLastIndex flatMap forEach map some sort toSorted",
);

/** Methods whose result is what the function gives that they are handed. */
export const MAPPING: ReadonlySet<string> = words("map flatMap reduce reduceRight then catch from");

/** Functions, by name and by the object they stand in, whose result is made of their arguments. */
export const FUNCTIONS: ReadonlySet<string> =
  words(`String Number Symbol encodeURIComponent encodeURI decodeURIComponent
  escape btoa atob structuredClone stringify inspect format JSON.stringify JSON.parse Object.assign Object.values
  Object.entries Object.fromEntries Object.freeze Array.from Array.of Promise.all Promise.resolve Buffer.from
  Buffer.concat createHash createHmac util.inspect util.format qs.stringify querystring.stringify String.raw`);

/** Those of them whose result has the parts that their first argument has. */
export const COPIES: ReadonlySet<string> =
  words(`structuredClone JSON.stringify JSON.parse Object.assign Object.freeze Promise.resolve Promise.all Array.from
  Array.of`);

/** Functions that give back one that does what they are handed. */
export const WRAPPERS: ReadonlySet<string> = words(
  "bind cache debounce memo memoize once promisify throttle useCallback",
);

/** Classes whose objects hold what they are made of. */
export const CLASSES: ReadonlySet<string> =
  words(`URL URLSearchParams Error TypeError RangeError AggregateError FormData
  Blob File Headers Request Response Map Set Array WeakMap WeakSet Date String TextEncoder Uint8Array`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
