import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const KINDS = ['state', 'office', 'attorney-general', 'us-attorney-general'] as const;
const DATE = '2025-03-10';

const towns: readonly string[] = [
  'Two men were arrested in Delaware, ⟦Ohio|OH⟧, on Monday.',
  'He grew up in Nevada, Mo., and studied in Nevada, ⟦Iowa|IA⟧.',
  'Two ⟦Ohio|OH⟧ men were arrested in Delaware, ⟦Ohio|OH⟧, and Nevada, Mo., on Friday.',
  'The states are ⟦Texas|TX⟧, ⟦Ohio|OH⟧, Pa. and Ind.',
  'The plant in California, Pa., closed.',
  'A store in Wyoming, Mich., was robbed.',
  'Police in Wyoming, ⟦Michigan|MI⟧, are looking for a truck.',
  'She teaches in Indiana, ⟦Pennsylvania|PA⟧.',
  'Oregon, Wis., and Oregon, Ill., share a name.',
  'The parade in Florida, N.Y., drew crowds.',
  'Virginia, ⟦Minnesota|MN⟧, is on the Iron Range.',
  'Texas City, Oklahoma City, Iowa City and Michigan City sued.',
  'Kansas City, ⟦Missouri|MO⟧, and Kansas City, Kan., differ.',
  'DELAWARE, ⟦Ohio|OH⟧ — The fair opened.',
  '⟦Delaware|DE⟧, ⟦Ohio|OH⟧ and ⟦Pennsylvania|PA⟧ joined.',
  'The suit was filed in ⟦Delaware|DE⟧, ⟦Ohio|OH⟧, and ⟦Nevada|NV⟧.',
  'Lawmakers in ⟦Indiana|IN⟧, ⟦Pennsylvania|PA⟧ and ⟦Utah|UT⟧ met.',
  'Among them: ⟦Alaska|AK⟧, ⟦Nevada|NV⟧, ⟦Iowa|IA⟧, ⟦Oregon|OR⟧, ⟦Illinois|IL⟧.',
  'Polls open in ⟦Ohio|OH⟧ and ⟦Michigan|MI⟧; in Washington, Pa., they closed.',
  'Louisiana, Mo., lies on the Mississippi River.',
];

const universities: readonly string[] = [
  'Idaho State beat Boise State, and Ohio State beat Michigan State.',
  'They lost to Iowa State; an Oregon State professor wrote of it.',
  'Ohio State Beats Michigan State in Overtime Thriller',
  'Texas State Aquatics won, and Arizona State Route 51 was closed.',
  'Florida State University, the Colorado State Patrol and the Idaho State Legislature sued.',
  '⟦Arizona|AZ⟧ State Attorney General ⟦Kris Mayes|AZ:Kris Mayes⟧ sued.',
  '⟦Ohio|OH⟧ State Sen. Ann Roe and ⟦Kansas|KS⟧ State Rep. Bob Roe spoke.',
  '⟦Ohio|OH⟧ State Lawmakers Sue Over New Map Plan',
  '⟦Ohio|OH⟧ state police came. In ⟦New York|NY⟧ State, rents rose; in ⟦Washington|WA⟧ State they fell.',
];

test.each(universities)('tells universities from states: %s', row => {
  expect(markedAgain(row, KINDS, DATE)).toBe(row);
});

const people: readonly string[] = [
  'Rep. Virginia Foxx, R-N.C., chaired the hearing.',
  'Virginia Foxx, R-N.C., and Georgia O’Keeffe are unrelated.',
  'The actress Dakota Johnson and the designer Carolina Herrera came.',
  'The singer Tennessee Ernie Ford recorded it.',
  'Home / Tennessee Ernie Ford,The Ford Show,NBC,radio',
  'Judge Virginia Phillips ruled in ⟦California|CA⟧.',
  'Mrs. Georgia Brown moved to ⟦Idaho|ID⟧.',
  'Justice Ginsburg and Ms. Virginia Smith met.',
  'Indiana Jones and Hannah Montana are not states; Tennessee Williams was a playwright.',
  'Sen. Georgia Lee, D-Atlanta, voted yes.',
];

const names: readonly string[] = [
  'A co-director of Basic Rights Oregon spoke to ProPublica Illinois and Breitbart Texas.',
  'She ran Battleground Texas, then Citizen Action Wisconsin and Emerge Massachusetts.',
  'NARAL Pro-Choice Ohio and Personhood Nevada disagreed.',
  'Judge Ann Doe of the U.S. District Court in the District of Columbia agreed.',
  'District Court, District of Columbia',
  'Cover Oregon had enrolled nobody. A former Miss Utah did.',
  'Professors at the University of Southern California and the University of West Georgia agreed.',
  'The ACLU of Northern California sued.',
  'He studied at Texas Southern, a Black university.',
  'The gang known as the Texas Seven ran; the New Jersey Four were jailed.',
  'In 1803 it bought the Louisiana Territory.',
  'No. 12 Kansas St. won 61-58.',
  'Write to 445 Minnesota St., Suite 600.',
  'Dial 711 (Minnesota Relay).',
  'Americans for Prosperity Illinois opposed the bill.',
  'Moms for Liberty Florida and Students for Life Texas rallied.',
  'Mothers Against Drunk Driving Ohio backed it.',
  'Delaware North runs the arena.',
  'Shares of Nevada Copper fell.',
  'Texas Roadhouse opened in ⟦Utah|UT⟧.',
  'The Arizona Cardinals lost, and the Ohio Buckeyes won.',
  'Colonel Sanders sold Kentucky Fried Chicken; ⟦Kentucky|KY⟧ bourbon costs more.',
  'The USS Nevada and the battleship New Jersey are museums.',
  'The USS Idaho was commissioned.',
  'They played Hotel California, Sweet Home Alabama and Georgia on My Mind.',
  'Miami (Ohio) lost to Kent State.',
  'A fire on Nevada Street and on Pennsylvania Avenue spread.',
  'The Delaware State News and the Arizona Daily Star reported it.',
  'The Texas Medical Center, the Florida Institute of Technology and Indiana University of Pennsylvania agreed.',
  'Virginia Mason, Arizona Public Service and Georgia-Pacific settled.',
  'The Nevada Test Site and the Idaho National Laboratory hold waste.',
  'The Ohio River and the Colorado Plateau are dry.',
  'A Maine Coon cat and a Rhode Island Red hen won ribbons.',
  'She owns a Virginia Beach hotel and a New Jersey Turnpike rest stop.',
  'The Oregon Zoo and the Florida Aquarium are open.',
  'The Alaska Airlines flight landed in ⟦Oregon|OR⟧.',
  'New Mexico Political Report and Colorado Newsline broke the story.',
];

const stillStates: readonly string[] = [
  'It hurts hotels in ⟦D.C.|DC⟧ and in ⟦Maryland|MD⟧.',
  'Write to 999 Lake Drive, Issaquah, ⟦Washington|WA⟧ 98027.',
  'He moved from ⟦Kansas|KS⟧ St. Louis knows well.',
  'Voters in southern ⟦California|CA⟧ and west ⟦Georgia|GA⟧ agreed.',
  'In Southern ⟦California|CA⟧, West ⟦Texas|TX⟧, upstate ⟦New York|NY⟧ and Northern ⟦Virginia|VA⟧, it rained.',
  'Rural ⟦Nevada|NV⟧ and coastal ⟦Oregon|OR⟧ lost clinics.',
  '⟦Illinois|IL⟧ Democrat Dick Durbin and ⟦Iowa|IA⟧ Republican Chuck Grassley agreed.',
  'Floods hit ⟦Ohio|OH⟧ Tuesday and ⟦Indiana|IN⟧ Wednesday.',
  'A judge in ⟦Texas|TX⟧ Friday blocked it.',
  'The law took effect in ⟦Colorado|CO⟧ July 1.',
  '⟦Ohio|OH⟧ Secretary of State Frank LaRose and ⟦Utah|UT⟧ Auditor Tina Cannon wrote.',
  'Former ⟦Texas|TX⟧ Gov. Rick Perry and Republican ⟦Ohio|OH⟧ Gov. Mike DeWine spoke.',
  'He leads ⟦Oregon|OR⟧’s Democratic Party.',
  '⟦Texas|TX⟧-made trucks and ⟦Vermont|VT⟧ cheese sell well.',
  '⟦Florida|FL⟧ Latinos and ⟦Utah|UT⟧ Catholics voted.',
  '⟦Missouri|MO⟧ Medicaid patients wait longer.',
  'Sue ⟦Ohio|OH⟧ or settle? ⟦Ohio|OH⟧ chose to settle.',
  '“⟦Montana|MT⟧ will not bend,” he said.',
  '⟦California|CA⟧ I love, ⟦Nevada|NV⟧ I like.',
  'The ⟦Kansas|KS⟧ I grew up in is gone.',
  'Voters approved ⟦California|CA⟧ Proposition 36 and ⟦Florida|FL⟧ Amendment 4.',
  'Students from ⟦Guam|GU⟧ and ⟦American Samoa|AS⟧ flew to ⟦Hawaiʻi|HI⟧.',
  '⟦Hawai‘i|HI⟧ and ⟦Hawaii|HI⟧ are one state.',
];

test.each([...towns, ...people, ...names, ...stillStates])(
  'tells a state from what bears its name: %s',
  row => {
    expect(markedAgain(row, KINDS, DATE)).toBe(row);
  },
);
