import sax, { type Tag } from "sax";

/** An element of XML with what stands in it, in order. */
export interface XmlElement {
  readonly name: string;
  /** The address of its namespace. */
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, { readonly value: string }>>;
  readonly children: (XmlElement | string)[];
  /** Offsets of the text around its opening tag. */
  readonly from: number;
  readonly to: number;
}

/** The root of a text in XML, whose lines end in line feeds; where it is not well-formed, such as one that is cut off, the line from 1 where that shows. */
export function parseXml(xml: string): XmlElement | { readonly wrongAt: number } {
  const parser = sax.parser(true, { xmlns: true });
  const open: XmlElement[] = [{ name: "", namespace: "", attributes: {}, children: [], from: 0, to: 0 }];
  const add = (child: XmlElement | string): unknown => open.at(-1)?.children.push(child);
  let wrong: Error | null = null;
  Object.assign(parser, {
    onerror(error: Error) {
      wrong = error;
      throw error;
    },
    onopentag({ local, uri, attributes }: Tag) {
      const [from, to] = [parser.startTagPosition - 1, parser.position];
      const element = { name: local, namespace: uri, attributes, children: [], from, to };
      add(element);
      open.push(element);
    },
    onclosetag: () => open.pop(),
    ontext: add,
    oncdata: add,
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error !== wrong) throw error;
    return { wrongAt: parser.line + 1 };
  }
  const root = open[0]?.children.find((child) => typeof child !== "string");
  return root ?? { wrongAt: 1 };
}
