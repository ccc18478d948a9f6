import type { KindOfData } from "./kind-of-data.ts";

/** What people have and pay with. */
export const MONEY_DATA: readonly KindOfData[] = [
  {
    id: "bank-account",
    label: "bank account",
    dpv: ["BankAccount"],
    fideslang: "user.financial.bank_account",
    values: ["text", "number", "object"],
    sure: "iban, bank account, bank account number, kontonummer, bankverbindung, cuenta bancaria, conta bancaria, sort code",
    inPerson: "account number, routing number, bic, swift code",
  },
  {
    id: "card-number",
    label: "card number",
    dpv: ["PaymentCardNumber", "CreditCardNumber", "PaymentCard"],
    fideslang: "user.financial.credit_card",
    values: ["text", "number", "object"],
    sure: "card number, credit card, credit card number, debit card, kreditkarte, kreditkartennummer, carte bancaire, cvv, cvc",
    inPerson: "card expiry, expiry date of card",
  },
  {
    id: "income",
    label: "income",
    dpv: ["Income", "Salary"],
    fideslang: "user.financial",
    values: ["text", "number", "object"],
    sure: "salary, gehalt, annual income, monthly income, salaire, salario, stipendio",
    inPerson: "income, wage, einkommen, credit score",
  },
];
