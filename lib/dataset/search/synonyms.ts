import { searchTerms } from './search-terms';

/**
 * Ways to say one thing, in either language. Records are written in English, so Spanish words stand
 * beside theirs. What is one word to a reader ("3D guns") needs no line where the record has its words.
 */
const GROUPS = `
ag | attorney general | fiscal general | procurador general | fiscal
ags | attorneys general | fiscales generales | fiscales
gun | firearm | arma | armas de fuego | weapon
ghost gun | 3d printed gun
3d gun | 3d printed gun | armas 3d | armas impresas | armas impresas en 3d
abortion | reproductive | aborto
birth control | contraception | anticonceptivo
climate | global warming | clima | cambio climatico | greenhouse
obamacare | affordable care act | aca
daca | dreamer | soñador | soñadores
lgbt | lgbtq | gay | same sex
trans | transgender | transgenero
opioid | opiate | opioide | oxycontin | fentanyl
weed | marijuana | cannabis | marihuana
vape | vaping | e cigarette | juul | vapeo
covid | covid19 | coronavirus | covid 19 | pandemic | pandemia
lawsuit | suit | demanda | sue | litigation
brief | amicus | friend of the court | amigo de la corte
letter | carta
settlement | acuerdo | deal
comment | comentario
investigation | investigacion | investigaciones | probe
immigration | inmigracion | immigrant | inmigrante
muslim ban | travel ban
health | salud | health care | healthcare
drug price | prescription drug | medicamento
student loan | student debt | deuda estudiantil | prestamo estudiantil
environment | ambiente | medio ambiente | pollution | contaminacion
education | educacion | school | escuela
consumer | consumidor
privacy | privacidad
antitrust | monopoly | antimonopolio
election | eleccion | elecciones | voting | voto
child | children | kid | nino
robocall | spam call | llamadas automaticas
ai | artificial intelligence | inteligencia artificial
social media | redes sociales
citizenship | ciudadania | birthright
tariff | arancel | aranceles
border | frontera
worker | trabajador | trabajadores | labor
data breach | filtracion de datos | hack
net neutrality | neutralidad de la red
tobacco | tabaco | cigarette
medicaid | medicare
food stamp | snap | food assistance
water | agua
housing | vivienda | rent
police | policing | policia
religion | religious | religioso
epa | environmental protection agency
hhs | health and human services
dhs | homeland security
doj | justice department | department of justice
fcc | federal communications commission
ftc | federal trade commission
cfpb | consumer financial protection bureau
scotus | supreme court | corte suprema
us v | united states v
v us | v united states
johnson johnson | j&j
att | at&t
ice | immigration and customs enforcement
irs | internal revenue service
hud | housing and urban development
sec | securities and exchange commission
usps | postal service
doge | department of government efficiency
facebook | meta
google | alphabet
twitter | x corp
january | enero
february | febrero
march | marzo
april | abril
may | mayo
june | junio
july | julio
august | agosto
september | septiembre
october | octubre
november | noviembre
december | diciembre
`;

/** All that has the same meaning, each in terms, under each of them joined by blanks. */
function readMeanings() {
  const meanings = new Map<string, string[][]>();
  for (const line of GROUPS.trim().split('\n')) {
    const ways = line.split('|').map(way => searchTerms(way));
    for (const way of ways) {
      const key = way.join(' ');
      meanings.set(key, [...(meanings.get(key) ?? []), ...ways.filter(other => other !== way)]);
    }
  }
  return { meanings, longest: Math.max(...[...meanings.keys()].map(key => key.split(' ').length)) };
}

let known: ReturnType<typeof readMeanings> | undefined;

/** Read for the first search: a worker is mostly woken for a page, which needs none of it. */
function read(): ReturnType<typeof readMeanings> {
  known ??= readMeanings();
  return known;
}

/** Terms in the longest of what has synonyms. */
export function longestMeaning(): number {
  return read().longest;
}

/** Other ways to say what these terms say; undefined where none is known. */
export function synonymsOf(terms: readonly string[]): readonly (readonly string[])[] | undefined {
  return read().meanings.get(terms.join(' '));
}
