/** What people on a paper are called, in lower case, by language: a text made of these names no one. */
const written = `
en: editor reporter correspondent writer journalist columnist contributor columnists photographer producer author staff senior chief political deputy managing executive business sports bureau freelance reporter assistant associate critic analyst host manager director officer founder cofounder ceo engineer developer president specialist consultant strategist dietitian nutritionist physician expert reviewer coordinator professor
de: redakteur redakteurin reporter reporterin korrespondent korrespondentin autor autorin journalist journalistin ressortleiter ressortleiterin chefredakteur chefredakteurin volontär volontärin kolumnist kolumnistin
fr: journaliste rédacteur rédactrice correspondant correspondante envoyé envoyée spécial spéciale auteur autrice chroniqueur
es: periodista redactor redactora corresponsal enviado enviada especial autor autora columnista
pt: jornalista repórter redator redatora correspondente editor editora colunista autor autora
it: giornalista redattore redattrice corrispondente inviato inviata autore autrice
nl: redacteur verslaggever correspondent auteur journalist
sv: reporter redaktör journalist skribent korrespondent krönikör
da: journalist redaktør korrespondent
nb: journalist redaktør kommentator
pl: dziennikarz dziennikarka redaktor redaktorka autor autorka korespondent
tr: muhabir editör yazar gazeteci
ru: корреспондент журналист редактор автор обозреватель
uk: кореспондент журналіст редактор автор
`;

/** Words of small weight in roles: "editor of the", "for". */
const small = 'of the for in and at von für der die das de du la le di del della do da';

export const roleWords: ReadonlySet<string> = new Set(
  written
    .split('\n')
    .flatMap(line => line.replace(/^\w+:/, '').split(' '))
    .filter(word => word !== ''),
);

export const smallRoleWords: ReadonlySet<string> = new Set(small.split(' '));
