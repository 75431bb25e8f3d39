import type { Text } from '@ruqsat/law'

const bin: Text = {
  kk: 'бақылау саны дұрыс БСН',
  ru: 'БИН с верным контрольным числом',
  en: 'a BIN with its check digit',
}

const words: Text = { kk: 'бос емес мәтін', ru: 'непустой текст', en: 'a text that is not empty' }

/** What each option of the administrator's commands expects. */
export const optionTexts: Readonly<Record<string, Text>> = {
  id: {
    kk: 'үш немесе одан көп кіші латын әрпі, цифр не сызықша',
    ru: 'не меньше трёх строчных латинских букв, цифр или дефисов',
    en: 'three or more small letters, digits or dashes',
  },
  role: {
    kk: 'employer, officer немесе worker',
    ru: 'employer, officer или worker',
    en: 'employer, officer or worker',
  },
  name: words,
  place: words,
  address: words,
  firm: {
    kk: 'бақылау саны дұрыс БСН; employer рөліне міндетті',
    ru: 'БИН с верным контрольным числом; для роли employer обязателен',
    en: 'a BIN with its check digit; required for the role employer',
  },
  region: {
    kk: 'өңірдің ӘАОЖ коды, екі цифр; officer рөліне міндетті',
    ru: 'код региона по КАТО, две цифры; для роли officer обязателен',
    en: 'the KATO code of a region, two digits; required for the role officer',
  },
  passport: {
    kk: 'ел мен нөмір, мысалы, TUR:U12345678; worker рөліне міндетті',
    ru: 'страна и номер, например TUR:U12345678; для роли worker обязательно',
    en: 'country and number, as in TUR:U12345678; required for the role worker',
  },
  bin,
  kind: {
    kk: 'жұмыс берушінің түрі, мысалы, company',
    ru: 'вид работодателя, например company',
    en: 'a kind of employer, as in company',
  },
  activity: {
    kk: 'ЭҚЖЖ бөлімі, A-дан U-ға дейінгі әріп',
    ru: 'раздел ОКЭД, буква от A до U',
    en: 'a section of OKED, a letter from A to U',
  },
  year: { kk: '2018 – 2100 аралығындағы жыл', ru: 'год от 2018 до 2100', en: 'a year from 2018 to 2100' },
  category: { kk: '1 – 4 аралығындағы санат', ru: 'категория от 1 до 4', en: 'a category from 1 to 4' },
  places: {
    kk: '0 – 1 000 000 аралығындағы бүтін сан',
    ru: 'целое число от 0 до 1 000 000',
    en: 'a whole number from 0 to 1,000,000',
  },
}
