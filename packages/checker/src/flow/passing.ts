/** What hands on what it is given, changed in form alone: by the language and by Node.js. */

const TEXT = `at charAt concat normalize padEnd padStart repeat replace replaceAll slice split substr substring match matchAll
  toLocaleLowerCase toLocaleUpperCase toLowerCase toUpperCase toString toLocaleString toISOString toJSON valueOf trim
  trimEnd trimStart`;
const LISTS = `join flat filter find findLast reverse sort toSorted toReversed toSpliced splice fill with pop shift values
  entries get getAll then catch finally`;

/** Methods whose result is made of what they are called on. */
export const METHODS: ReadonlySet<string> = words(`${TEXT} ${LISTS}`);

/** Methods whose result is what the function gives that they are handed. */
export const MAPPING: ReadonlySet<string> = words("map flatMap reduce reduceRight then from");

/** Functions, by name and by the object they stand in, whose result is made of their arguments. */
export const FUNCTIONS: ReadonlySet<string> =
  words(`String Number Symbol encodeURIComponent encodeURI decodeURIComponent
  escape btoa atob structuredClone stringify inspect format JSON.stringify JSON.parse Object.assign Object.values
  Object.entries Object.fromEntries Object.freeze Array.from Array.of Promise.all Promise.resolve Buffer.from
  Buffer.concat util.inspect util.format qs.stringify querystring.stringify String.raw`);

/** Classes whose objects hold what they are made of. */
export const CLASSES: ReadonlySet<string> =
  words(`URL URLSearchParams Error TypeError RangeError AggregateError FormData
  Blob File Headers Request Response Map Set Array Date String TextEncoder Uint8Array`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
