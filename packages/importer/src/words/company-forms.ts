/** Legal forms of companies, as they end a name; one a line. */
export const FORMS: string = String.raw`
  Inc
  INC
  LLC
  L\.L\.C
  Ltd
  LTD
  Limited
  GmbH
  mbH
  AG
  UG
  e\.K
  KG
  B\.V
  BV
  N\.V
  NV
  S\.A
  SA
  SAS
  S\.A\.S
  SARL
  S\.r\.l
  S\.p\.A
  S\.L
  AB
  AS
  A/S
  ApS
  Oy
  Oyj
  PLC
  plc
  LLP
  PBC
  Corp
  CORP
  Corporation
  Co
  Company
  Pty Ltd
  K\.K
  Ltda
  sp\. z o\.o
`;
