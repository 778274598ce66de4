import { letterKey } from '../text/compare-words.ts';

/** News agencies as bylines write them; compared by letters only. */
const written = [
  'Reuters|Thomson Reuters|Reuters News Agency|Reuters Staff',
  'AP|The Associated Press|Associated Press|AP News',
  'AFP|Agence France-Presse|Agence France Presse|AFP Deutschland|AFP News',
  'dpa|Deutsche Presse-Agentur|dpa-infocom|dpa-AFX|dpa/lsw|dpa/lby|dpa/lnw|dpa/tmn',
  'EFE|Agencia EFE|Europa Press|EP|Agencias|Redacción y agencias',
  'ANSA|Agenzia ANSA|Adnkronos|AGI|LaPresse|Italpress|Askanews',
  'TASS|ТАСС|RIA Novosti|РИА Новости|Interfax|Интерфакс|Interfax-Ukraine|Інтерфакс-Україна|Ukrinform|Укрінформ',
  'Xinhua|新华社|新華社|Xinhua News Agency|中新社|中国新闻社|CNA|中央社',
  'Kyodo|Kyodo News|共同通信|共同|時事通信|時事|Jiji Press|Jiji',
  'Yonhap|연합뉴스|Yonhap News Agency|뉴시스|뉴스1',
  'PTI|TNN|Times News Network|Press Trust of India|IANS|ANI|UNI|Asian News International',
  'Lusa|Agência Lusa|Agência Brasil|Estadão Conteúdo|Folhapress',
  'PAP|Polska Agencja Prasowa|PAP Biznes|ČTK|CTK|TASR|SITA|MTI|Agerpres|Mediafax|Hina|Tanjug|Beta|STA|BTA|БТА',
  'Belga|ANP|Belga News Agency|Novum',
  'APA|Austria Presse Agentur|APA/dpa|APA-OTS',
  'SDA|Keystone-SDA|ATS|Keystone-ATS|Keystone|AWP|sda/dpa',
  'TT|TT Nyhetsbyrån|NTB|Ritzau|STT|BNS|ELTA|LETA|ETA',
  'epd|KNA|sid|SID|Sport-Informations-Dienst|AFP-Services|ots',
  'AA|Anadolu|Anadolu Agency|Anadolu Ajansı|DHA|Demirören Haber Ajansı|İHA|İhlas Haber Ajansı|ANKA',
  'PA|PA Media|Press Association|PA Wire|AAP|Australian Associated Press|The Canadian Press|Canadian Press|La Presse canadienne',
  'Bernama|Antara|Agence Belga|UPI|United Press International|Bloomberg News|Bloomberg|MENA|WAM|SPA|IRNA|NAN|News Agency of Nigeria|Agência EFE|TELAM|Télam|Notimex|TNS|Tribune News Service',
].join('|');

const keys: ReadonlySet<string> = new Set(written.split('|').map(letterKey));

/** Whether a text names only a news agency, or several. */
export function isAgency(text: string): boolean {
  if (text.length > 80) return false;
  if (keys.has(letterKey(text))) return true;
  const parts = text.split(/\s*[/,+&]\s*|\s+(?:und|and|et|e|y|i|og|och|with)\s+/);
  return parts.length > 1 && parts.every(part => keys.has(letterKey(part)));
}
