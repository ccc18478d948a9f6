/** The rules that read prose, on sentences that people write: what they must find, and above all what they must leave alone. */
import { describe, expect, test } from "vitest";
import { edited, foundBy, speaking } from "./policy-edits.ts";

const BREAD = "purposes/send-your-bread.md";
const SUMMARY = "We use your name and address to post your bread.";
const REFUSAL = "We cannot post you bread. You can still buy it in the shop.";

describe("D9: why/vague", () => {
  const why = (text: string) => edited(BREAD, ["No address, no parcel.", text]);

  test.each([
    "To improve our services.",
    "We use this data to improve our products and services.",
    "We need it for business purposes.",
    "This helps us to constantly improve our website.",
    "To serve you better.",
    "To improve our services and your experience.",
    "To provide you with the best service.",
    "For internal purposes, and to optimise your experience.",
  ])("finds: %s", (text) => expect(foundBy("why/vague", why(text))).toHaveLength(1));

  test.each([
    "To improve our services: half of all searches for decaf found nothing.",
    "We improve our website where people get lost, which the counts show us.",
    "No address, no parcel.",
    "Tax law tells every shop to keep its invoices.",
    "To serve you better bread, the baker reads what you rated.",
    "A better experience starts with shorter queues at the till.",
    "We want to develop new services for people who cannot climb stairs.",
    "To find the stolen cards among ten thousand orders a day.",
    "We look for mistakes in our products, and tell you of them.",
    "Without it, we would not know which bag is yours.",
    "Business purposes are no reason, so here is ours: flour is dear.",
  ])("leaves alone: %s", (text) => expect(foundBy("why/vague", why(text))).toEqual([]));

  test.each([
    ["de", "Um unsere Dienste zu verbessern.", "Um unsere Dienste dort zu verbessern, wo Pakete verloren gehen."],
    ["fr", "Pour améliorer nos services.", "Pour améliorer nos services de livraison le samedi."],
    ["es", "Para mejorar nuestros servicios.", "Para mejorar nuestros servicios en los pueblos sin tienda."],
    ["it", "Per migliorare i nostri servizi.", "Per migliorare i nostri servizi dove si perdono i pacchi."],
    ["it", "Per finalità di marketing.", "Senza indirizzo, nessun pacco."],
    ["pl", "Aby ulepszać nasze usługi.", "Aby ulepszać nasze usługi tam, gdzie giną paczki."],
    ["pl", "W celach marketingowych.", "Bez adresu nie ma paczki."],
    ["pt", "Para melhorar os nossos serviços.", "Para melhorar os nossos serviços onde se perdem encomendas."],
    ["ja", "当社のサービスを改善するためです。", "配達の遅れを減らし、サービスを改善するためです。"],
    ["ja", "サービス向上のため、またマーケティング目的で利用します。", "住所がなければ、荷物は届きません。"],
    ["ja", "より良いサービスを提供するため。", "より良いサービスを駅前の店で提供するため。"],
    ["th", "เพื่อปรับปรุงบริการของเราให้ดียิ่งขึ้น", "เพื่อปรับปรุงบริการของเราในหมู่บ้านที่ไม่มีร้าน"],
    ["th", "เราใช้ข้อมูลนี้เพื่อพัฒนาประสบการณ์ของคุณ", "ถ้าไม่มีที่อยู่ เราส่งพัสดุไม่ได้"],
    ["ar", "لتحسين خدماتنا وتجربتك.", "لتحسين خدماتنا في القرى التي ليس فيها متجر."],
    ["ar", "نستخدم هذه البيانات لأغراض تسويقية.", "بدون عنوان لا يصل الطرد."],
  ])("reads %s", (language, vague, exact) => {
    expect(foundBy("why/vague", { ...why(vague), ...speaking(language) })).toHaveLength(1);
    expect(foundBy("why/vague", { ...why(exact), ...speaking(language) })).toEqual([]);
  });

  test("is silent in a language without a list", () => {
    expect(foundBy("why/vague", { ...why("To improve our services."), ...speaking("fi") })).toEqual([]);
  });
});

describe("D9: benefit/company", () => {
  const benefit = (text: string) => edited(BREAD, ["Your bread on the day you chose.", text]);

  test.each(["It helps us grow.", "You help us improve.", "We sell more, and it saves us time.", "More sales for us!"])(
    "finds: %s",
    (text) => expect(foundBy("benefit/company", benefit(text))).toHaveLength(1),
  );

  test.each([
    "Your bread on the day you chose.",
    "It helps us grow, and you pay less for flour.",
    "Bread that fits, and it helps us improve.",
    "It helps us improve the loaves that you rated badly.",
    "We learn which loaves you like, so you find them first.",
    "Nobody drinks coffee on your card.",
    "It saves us time, which we give back to you as longer hours.",
    "Nothing for you, and here is why: it is a duty.",
    "Help within an hour, from somebody who knows our sales team.",
    "You grow with us: each tenth loaf is yours.",
    "A shop that works.",
  ])("leaves alone: %s", (text) => expect(foundBy("benefit/company", benefit(text))).toEqual([]));

  test.each([
    ["de", "Das hilft uns zu wachsen.", "Das hilft uns zu wachsen, und du bekommst frisches Brot."],
    ["fr", "Cela nous aide à grandir.", "Cela nous aide à grandir, et votre pain arrive plus tôt."],
    ["es", "Nos ayuda a crecer.", "Nos ayuda a crecer, y tu pan llega antes."],
  ])("reads %s", (language, ours, both) => {
    expect(foundBy("benefit/company", { ...benefit(ours), ...speaking(language) })).toHaveLength(1);
    expect(foundBy("benefit/company", { ...benefit(both), ...speaking(language) })).toEqual([]);
  });
});

const asked = (kind: string): [string, string][] => [
  ["kind: deliver\nbecause: contract", `kind: ${kind}\nbecause: consent`],
];

describe("D13: consent/forced", () => {
  const refusal = (text: string, kind = "personalise") => edited(BREAD, ...asked(kind), [REFUSAL, text]);

  test.each([
    "You cannot use our shop any more.",
    "If you say no, we close your account.",
    "Without it, you cannot use our service.",
    "Your account will be closed.",
    "Your account will be deleted.",
    "If you say no we close your account.",
    "Without your consent we cannot offer you our services.",
    "You cannot place orders any more.",
    "You can no longer log in.",
    "Then you cannot buy from us any more.",
  ])("finds: %s", (text) => expect(foundBy("consent/forced", refusal(text))).toHaveLength(1));

  test.each([
    "You choose your loaf yourself, at the same price.",
    "We do not close your account.",
    "Nothing else changes: we never close your account for a no.",
    "We won't close your account.",
    "Nobody will close your account.",
    "You won't lose access to our shop.",
    "That does not mean that we close your account.",
    "You cannot log in with your face.",
    "You cannot use our service for tips, and everything else stays.",
    "You cannot use our shop's list of favourites.",
    "We do not write. Your orders, prices and service stay the same.",
    "You can close your account on any day.",
    "You see the same page without these ads.",
    "We cannot pick for you. You can still use our shop.",
    "Same coffee, same price, same free swap.",
    "Say no, and we delete your ratings.",
  ])("leaves alone: %s", (text) => expect(foundBy("consent/forced", refusal(text))).toEqual([]));

  test("what a no ends may be the service itself, and what is no consent cannot be forced", () => {
    const stop = "We close your account.";
    expect(foundBy("consent/forced", refusal(stop, "account"))).toEqual([]);
    expect(foundBy("consent/forced", refusal(stop, "care"))).toEqual([]);
    expect(foundBy("consent/forced", edited(BREAD, [REFUSAL, stop]))).toEqual([]);
  });

  test("consent in one place is consent", () => {
    const facts = "kind: personalise\nbecause: legitimate-interest\nby-place: { US-CA: { because: consent } }";
    const change = edited(BREAD, ["kind: deliver\nbecause: contract", facts], [REFUSAL, "We close your account."]);
    expect(foundBy("consent/forced", change)).toHaveLength(1);
  });

  test.each([
    ["de", "Dann können Sie unseren Shop nicht mehr nutzen.", "Sie wählen Ihr Brot selbst."],
    ["fr", "Vous ne pouvez plus utiliser notre service.", "Vous choisissez votre pain vous-même."],
    ["es", "Cerramos tu cuenta.", "Tú eliges tu pan."],
    ["es", "Cerramos tu cuenta.", "Nadie piensa que cerramos tu cuenta."],
    ["de", "Dann schließen wir Ihr Konto.", "Keinesfalls schließen wir Ihr Konto."],
    ["de", "Ihr Konto wird gelöscht.", "Ihr Konto wird gelöscht nur auf Ihren Wunsch."],
    ["fr", "Nous fermerons votre compte.", "Nous ne fermerons pas votre compte."],
  ])("reads %s", (language, forced, free) => {
    expect(foundBy("consent/forced", { ...refusal(forced), ...speaking(language) })).toHaveLength(1);
    expect(foundBy("consent/forced", { ...refusal(free), ...speaking(language) })).toEqual([]);
  });
});

describe("D13: consent/bundled", () => {
  const summary = (text: string) => edited(BREAD, ...asked("personalise"), [SUMMARY, text]);

  test.each([
    "Say yes, and we send you our newsletter and share it with our partners.",
    "Say yes, and we show you personalised ads, and train our models.",
    "Say yes, and we recommend products and sell your address.",
    "Say yes, and we use your answers for marketing and research.",
    "Say yes, and we use your answers for research and for marketing purposes.",
    "Say yes, and we use your answers for marketing, market research and product development.",
    "Say yes, and we use your photos for advertising as well as training our AI.",
  ])("finds: %s", (text) => expect(foundBy("consent/bundled", summary(text))).toHaveLength(1));

  test.each([
    "Say yes, and we use your taste ratings to choose your next bag.",
    "Say yes, and we check each bag against the allergies you tell us.",
    "Say yes, and we send you news of fresh coffee by email.",
    "Say yes, and we choose a coffee for you and send it to your door.",
    "Say yes, and we analyse your visits and show you bread that fits.",
    "Say yes, and we send you news and offers.",
    "Say yes, and we email you offers and mail you news.",
    "Say yes, and we share your story with our readers and send you a copy.",
    "Say yes, and we ask you about your bread and study the answers.",
    "Say yes, and we recommend bread and save what you liked.",
    "Say yes, and we send you our newsletter. We share your address with nobody.",
    "We send you our newsletter; we do not share your email with partners.",
    "We send you our newsletter. We never sell it or share it with partners.",
    "Say yes, and we use your answers for marketing research.",
    "Say yes, and we use your answers for market research and statistics.",
    "Say yes, and we use your photo for advertising and promotion.",
    "Say yes, and our marketing and research teams read your answers.",
    "Say yes, and we use your answers for research, not for marketing.",
    "Say yes, and we look for marketing on research pages.",
    "Say yes, and we use your visits for analytics.",
  ])("leaves alone: %s", (text) => expect(foundBy("consent/bundled", summary(text))).toEqual([]));

  test("reads de", () => {
    const says = (text: string) => foundBy("consent/bundled", { ...summary(text), ...speaking("de") });
    expect(says("Wir senden Ihnen unseren Newsletter und geben Ihre Daten an Partner weiter.")).toHaveLength(1);
    expect(says("Wir senden Ihnen unseren Newsletter und geben Ihre Daten nicht an Partner weiter.")).toEqual([]);
  });

  test.each([
    ["de", "Wir nutzen deine Antworten für Marketing und Forschung.", "Wir nutzen deine Antworten für Marktforschung."],
    ["de", "Wir nutzen sie zu Werbe- und Forschungszwecken.", "Wir nutzen sie nicht zu Werbe- und Forschungszwecken."],
    [
      "fr",
      "Nous utilisons vos réponses à des fins de marketing et de recherche.",
      "Pour la publicité et la prospection.",
    ],
    ["es", "Usamos tus respuestas para marketing e investigación.", "Usamos tus respuestas para investigación."],
    ["it", "Usiamo le tue risposte per marketing e ricerca.", "Usiamo le tue risposte per la ricerca del pane."],
    [
      "it",
      "Ti inviamo la newsletter e condividiamo il tuo indirizzo con i nostri partner.",
      "Ti inviamo la newsletter e non condividiamo il tuo indirizzo con i nostri partner.",
    ],
    ["pl", "Używamy odpowiedzi w celach marketingowych i badawczych.", "Używamy odpowiedzi w celach badawczych."],
    [
      "pl",
      "Wysyłamy Ci newsletter i przekazujemy Twój adres naszym partnerom.",
      "Wysyłamy Ci newsletter i nie przekazujemy Twojego adresu partnerom.",
    ],
    ["pt", "Usamos as suas respostas para marketing e pesquisa.", "Usamos as suas respostas para pesquisa."],
    [
      "pt",
      "Enviamos a newsletter e partilhamos a sua morada com parceiros.",
      "Enviamos a newsletter e não partilhamos a sua morada com parceiros.",
    ],
    ["ja", "回答をマーケティングおよび研究のために利用します。", "回答をマーケティング調査のために利用します。"],
    [
      "ja",
      "ニュースレターをお送りし、メールアドレスをパートナーに提供します。",
      "ニュースレターをお送りし、第三者に提供しません。",
    ],
    ["th", "เราใช้คำตอบเพื่อการตลาดและการวิจัย", "เราใช้คำตอบเพื่อการวิจัยตลาด"],
    ["th", "เราส่งจดหมายข่าวและแบ่งปันข้อมูลกับพันธมิตร", "เราส่งจดหมายข่าวและไม่แบ่งปันข้อมูลกับพันธมิตร"],
    ["ar", "نستخدم إجاباتك لأغراض التسويق والبحث.", "نستخدم إجاباتك لأغراض البحث والإحصاء."],
    ["ar", "نرسل إليك النشرة ونشارك عنوانك مع شركائنا.", "نرسل إليك النشرة ولا نشارك عنوانك مع شركائنا."],
  ])("reads %s", (language, two, one) => {
    const says = (text: string) => foundBy("consent/bundled", { ...summary(text), ...speaking(language) });
    expect(says(two)).toHaveLength(1);
    expect(says(one)).toEqual([]);
  });

  test("is silent in a language without a list", () => {
    const text = "Say yes, and we use your answers for marketing and research.";
    expect(foundBy("consent/bundled", { ...summary(text), ...speaking("fi") })).toEqual([]);
  });

  test("what is no question has nothing bundled", () => {
    const text = "We send you our newsletter and share it with our partners.";
    expect(foundBy("consent/bundled", edited(BREAD, [SUMMARY, text]))).toEqual([]);
  });
});

describe("D25: mission/absolute", () => {
  const says = (text: string) =>
    edited("mission.md", ["To bring bread to your door, we must know where the door is.", text]);

  test.each([
    "We never share your data.",
    "We do not give your data to anyone.",
    "Nobody else gets your data.",
    "We never share your data with third parties.",
    "Your data is never shared with anyone.",
  ])("finds, beside a carrier who gets data: %s", (text) => {
    const [finding] = foundBy("mission/absolute", says(text));
    expect(finding?.related?.[0]?.message).toBe("`parcel-post` gets data");
  });

  test.each([
    "We never share your data with advertisers.",
    "We never share your data without telling you.",
    "We never share your data, except with the one who carries the bread.",
    "We never share what you write to us.",
    "Your data is only used to post bread.",
    "Nobody else gets your password.",
    "We never sell your data.",
    "We never keep your data longer than a year.",
    "We only ask for what we need.",
    "Do we share your data? Only with the carrier.",
    "We will never share your data in ways that you did not expect.",
  ])("leaves alone: %s", (text) => expect(foundBy("mission/absolute", says(text))).toEqual([]));

  test("a promise of one's own is read as well, and what a processor gets is not shared", () => {
    const promise = edited("mission.md", [
      "no-sale: We never sell or rent your data.",
      "kept-in: { says: We never share your data., proof: Ask us. }",
    ]);
    expect(foundBy("mission/absolute", promise)).toHaveLength(1);
    const processor = edited("recipients.md", ["role: controller", "role: processor\n  contract: 2026-01-01"]);
    expect(foundBy("mission/absolute", { ...promise, ...processor })).toEqual([]);
  });

  test.each(["We do not sell data.", "We never sell your data to anyone, ever."])(
    "where data is sold, finds: %s",
    (text) => {
      const sold = edited("recipients.md", ["where: DE", "where: DE\n  sold: yes"]);
      const silent = edited(
        "mission.md",
        ["To bring bread to your door, we must know where the door is.", text],
        ["no-sale: We never sell or rent your data.", "kept-in: { says: We bake., proof: Ask us. }"],
      );
      expect(foundBy("mission/absolute", { ...silent, ...sold })).toHaveLength(1);
      expect(foundBy("mission/absolute", silent)).toEqual([]);
    },
  );

  test("what is sold, bought or worked out, and where, goes against what was said", () => {
    const broker = edited("data.md", ["address: { from: [you]", "address: { from: [broker], source: Street Lists"]);
    expect(foundBy("mission/absolute", { ...says("We never buy data about you."), ...broker })).toHaveLength(1);
    expect(foundBy("mission/absolute", { ...says("We only use what you tell us."), ...broker })).toHaveLength(1);
    expect(foundBy("mission/absolute", says("We only use what you tell us."))).toEqual([]);
    const abroad = edited("recipients.md", ["where: DE", "where: US"]);
    expect(foundBy("mission/absolute", { ...says("Your data never leaves the EU."), ...abroad })).toHaveLength(1);
    expect(foundBy("mission/absolute", says("Your data never leaves the EU."))).toEqual([]);
  });

  test("a fact in one place is a fact", () => {
    const sold = edited("recipients.md", [
      "---\n# Who",
      "by-place: { US-CA: { parcel-post: { sold: yes } } }\n---\n# Who",
    ]);
    const promise = edited("mission.md", [
      "no-sale: We never sell or rent your data.",
      "kept-in: { says: We never sell your data., proof: Ask us. }",
    ]);
    expect(foundBy("mission/absolute", { ...promise, ...sold })).toHaveLength(1);
    expect(foundBy("mission/absolute", promise)).toEqual([]);
  });

  const summary = (text: string) => foundBy("mission/absolute", edited(BREAD, [SUMMARY, text]));

  test.each(["We use only your name.", "We use your name, and nothing else.", "We need your address, nothing more."])(
    "finds, in a use of name and address: %s",
    (text) => expect(summary(text)).toHaveLength(1),
  );

  test.each([
    "We use only your name and address.",
    "We use your name and address, nothing else.",
    "We use only your name to write the label.",
    "We use your contact details, nothing else.",
    "We use your name and where you live, nothing else.",
    "We use your name.",
    "Only we use your address.",
    "We use your address for nothing else.",
    "We use your address once only and forget it.",
    "Nothing else would find your door.",
  ])("leaves alone, in a use of name and address: %s", (text) => {
    // "Only we" and "for nothing else" speak of who and what for, and close no list.
    expect(summary(text)).toEqual([]);
  });

  test.each([
    ["de", "Wir geben deine Daten niemals weiter.", "Wir geben deine Daten nur an den Boten weiter."],
    ["fr", "Nous ne partageons jamais vos données.", "Nous ne partageons vos données qu'avec le facteur."],
    ["es", "Nunca compartimos tus datos.", "Solo compartimos tus datos con el cartero."],
    ["it", "Non condividiamo mai i tuoi dati con nessuno.", "Condividiamo i tuoi dati solo con il corriere."],
    ["it", "Non comunichiamo i tuoi dati a terzi.", "Non comunichiamo i tuoi dati a chi fa pubblicità."],
    ["pl", "Nigdy nie udostępniamy Twoich danych.", "Nie udostępniamy Twoich danych reklamodawcom."],
    ["pl", "Nikomu nie przekazujemy Twoich danych.", "Przekazujemy Twoje dane tylko kurierowi."],
    ["pl", "Nikt inny nie ma dostępu do Twoich danych.", "Nikt inny nie ma dostępu do Twojego hasła."],
    ["pt", "Nunca partilhamos os seus dados com ninguém.", "Só partilhamos os seus dados com o carteiro."],
    ["pt", "Não compartilhamos seus dados com terceiros.", "Não compartilhamos seus dados sem avisar."],
    [
      "ja",
      "当社は、お客様の個人情報を第三者に提供しません。",
      "当社は、同意なくお客様の個人情報を第三者に提供しません。",
    ],
    ["ja", "お客様のデータを誰にも共有しません。", "お客様のデータを広告主に共有しません。"],
    ["th", "เราไม่เปิดเผยข้อมูลของคุณแก่ใคร", "เราไม่เปิดเผยข้อมูลของคุณแก่ผู้โฆษณา"],
    ["ar", "لا نشارك بياناتك مع أحد أبدًا.", "لا نشارك بياناتك إلا مع ساعي البريد."],
  ])("reads %s", (language, never, exactly) => {
    expect(foundBy("mission/absolute", { ...says(never), ...speaking(language) })).toHaveLength(1);
    expect(foundBy("mission/absolute", { ...says(exactly), ...speaking(language) })).toEqual([]);
  });
});
