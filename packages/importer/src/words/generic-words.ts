/** Words that a kind of recipient, of data or of use is called by, and that alone make no name of a company. */
const GENERIC = new Set(
  `accounting accountants acquisition acquisitions ads advertisers advertising advisers advisors affiliated affiliates agencies
  agency aggregated ai all analytics analysis and app application applications apps auditors authentication authorities
  authority backup bank banks business businesses calendar card carriers change chat cloud collection communication
  communications companies compliance conferencing consent consultants content contractors control corporate couriers courts
  crash credit crm customer customers customs data database dealers delivery developers distributors e-mail email employees
  enforcement entities error event events financial for forums fraud fulfilment fulfillment government group hosting hr human
  identity information infrastructure institutions insurers integration integrations internal it law lawyers learning legal
  logistics machine mail management manufacturers marketing media members merger mergers messaging model models monitoring
  network networks notification notifications obligations of operations organisations organizations other others our parent
  parties partner partners party payment payments performance personal personnel platform platforms police post postal
  prevention printing processing processor processors product products professional protection provider providers public push
  purposes recruitment regulators regulatory reporting requests requirements research resellers resources rights safety sale
  sales search security server servers service services shipping sms social software staff storage subprocessors subsidiaries
  suppliers support survey surveys tax technical technology the third to tool tools tracking trading transaction transactions
  transfer transfers transport travel types university usage user users vendor vendors verification video visitors volunteers
  warehouse web website websites with your`.split(/\s+/),
);

/** Whether some words name a kind of thing and no one thing: `Payment providers`, but not `Cloud Nest`. */
export function isKind(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.every((word) => GENERIC.has(word));
}
