/** Topics of the record as Spanish-language news calls them, for search and for the interface; others keep their names. */
const TABLE = `
abortion: aborto
administrative law: derecho administrativo
advertising: publicidad
Affordable Care Act: Ley de Cuidado de Salud Asequible
agriculture: agricultura
air quality: calidad del aire
animals: animales
antisemitism: antisemitismo
antitrust: antimonopolio
artificial intelligence: inteligencia artificial
auto loans: préstamos para autos
aviation: aviación
banking: banca
bankruptcy: quiebras
business regulation: regulación empresarial
campaign finance: financiamiento electoral
cannabis: cannabis
census: censo
charities: organizaciones benéficas
chemicals: sustancias químicas
child welfare: bienestar infantil
children: menores
China: China
citizenship: ciudadanía
civil rights: derechos civiles
climate: clima
commerce: comercio
constitution: Constitución
consumer protection: protección al consumidor
contraception: anticonceptivos
courts: tribunales
COVID-19: COVID-19
crime: delincuencia
crime victims: víctimas de delitos
cybersecurity: ciberseguridad
DACA: DACA
data breaches: filtraciones de datos
disability: discapacidad
disaster aid: ayuda por desastres
diversity, equity and inclusion: diversidad, equidad e inclusión
DOGE: DOGE
domestic violence: violencia doméstica
Donald Trump: Donald Trump
drug approval: aprobación de medicamentos
drugs: drogas
education: educación
elder abuse: abuso de personas mayores
elections: elecciones
energy: energía
energy efficiency: eficiencia energética
entertainment: entretenimiento
environment: medio ambiente
ESG: inversión ESG
executive power: poder ejecutivo
federal agencies: agencias federales
federal budget: presupuesto federal
federal contracts: contratos federales
federal workforce: empleados federales
federalism: federalismo
finance: finanzas
fisheries: pesca
food: alimentos
food assistance: ayuda alimentaria
food safety: seguridad alimentaria
for-profit colleges: universidades con fines de lucro
foreign affairs: asuntos exteriores
fraud: fraude
free speech: libertad de expresión
funding freeze: congelación de fondos
gambling: juegos de azar
gender-affirming care: atención de afirmación de género
grants: subvenciones
guns: armas
health: salud
health care fraud: fraude en la atención médica
health insurance: seguro médico
hemp: cáñamo
housing: vivienda
human rights: derechos humanos
human trafficking: trata de personas
immigration: inmigración
industry: industria
infrastructure: infraestructura
insurance: seguros
internet: internet
Israel: Israel
January 6: 6 de enero
labor: trabajo
law firms: bufetes de abogados
LGBTQ rights: derechos LGBTQ
libraries: bibliotecas
marriage: matrimonio
media: medios de comunicación
Medicaid: Medicaid
medical devices: dispositivos médicos
mental health: salud mental
military: fuerzas armadas
mortgages: hipotecas
National Guard: Guardia Nacional
national service: servicio nacional
Native American affairs: asuntos indígenas
nominations: nominaciones
oil and gas: petróleo y gas
opioids: opioides
parental rights: derechos de los padres
passports: pasaportes
payday lending: préstamos de día de pago
pharmacies: farmacias
pipelines: oleoductos
policing: policía
postal service: servicio postal
prescription drugs: medicamentos recetados
price gouging: alzas abusivas de precios
prisons: prisiones
privacy: privacidad
product safety: seguridad de los productos
property rights: derechos de propiedad
public benefits: ayudas públicas
public health: salud pública
public lands: tierras públicas
public safety: seguridad pública
race: raza
redistricting: redistribución de distritos
religious liberty: libertad religiosa
research: investigación científica
retail: comercio minorista
robocalls: llamadas automáticas
rule of law: Estado de derecho
science: ciencia
Section 230: Sección 230
securities: valores
shutdown: cierre del gobierno
social media: redes sociales
sports: deportes
student loans: préstamos estudiantiles
subscriptions: suscripciones
taxes: impuestos
technology: tecnología
telecommunications: telecomunicaciones
terrorism: terrorismo
tickets: venta de boletos
Title IX: Título IX
tobacco: tabaco
tourism: turismo
trade: comercio exterior
transgender: personas transgénero
transportation: transporte
treaties: tratados
trucking: transporte de carga
utilities: servicios públicos
vaccine mandates: vacunación obligatoria
vaccines: vacunas
vaping: vapeo
vehicle emissions: emisiones de vehículos
vehicles: vehículos
veterans: veteranos
voting: voto
water: agua
wildlife: vida silvestre
wind: energía eólica
`;

const NAMES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .map(line => line.split(': ') as [string, string]),
);

/** The Spanish name of a topic; undefined where it has none of its own. */
export function spanishTopic(topic: string): string | undefined {
  return NAMES.get(topic);
}
