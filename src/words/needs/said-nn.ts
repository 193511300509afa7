import type { NeedKey } from '../../check/need-keys.ts';
import type { Told } from '../findings/sentence.ts';
import { stepsUp } from '../findings/sentence.ts';

export const saidOfNeeds: Readonly<Record<NeedKey, (told: Told) => string>> = {
  'B-01 reach holds': ({ found, wanted }) =>
    `Rullestolen når fram til alle romma på inngangsplanet (${found} av ${wanted}).`,
  'B-01 reach unknown': ({ rooms }) =>
    `${rooms}: rullestolen når truleg fram. Ein rett veg gjer det sikkert.`,
  'B-01 door not': ({ rooms, wanted, n }) =>
    `${rooms}: her blir det for trongt for rullestol. Ei dør på ${n.cm(wanted)} løyser det.`,
  'B-01 gap not': ({ rooms, wanted, n }) =>
    `${rooms}: her blir det for trongt for rullestol. Ei opning på ${n.cm(wanted)} løyser det.`,
  'B-01 front not': ({ wanted, n }) =>
    `Inngangen blir for trong for rullestol. Ei dør på ${n.cm(wanted)} løyser det.`,
  'B-01 tight not': ({ rooms, more, n }) =>
    `${rooms}: her blir det trongt for rullestol. Prøv ${n.cm(stepsUp(more))} breiare.`,
  'B-01 stairs not': ({ rooms }) => `${rooms}: vegen hit går om trappa. Prøv ei dør på inngangsplanet.`,
  'B-01 outside unknown': ({ rooms }) =>
    `${rooms}: har eiga dør ute. Spør arkitekten om vegen dit er trinnfri.`,
  'B-01 start unknown': () => 'Set inn inngangsdøra, så prøver huset ruta for rullestol.',
  'B-02 all holds': () => 'Alt det viktigaste er på inngangsplanet.',
  'B-02 living not': () => 'Stova er i ein annan etasje. Prøv ho på inngangsplanet, så når rullestolen fram.',
  'B-02 kitchen not': () =>
    'Kjøkenet er i ein annan etasje. Prøv det på inngangsplanet, så når rullestolen fram.',
  'B-02 bedroom not': () =>
    'Soveromma er i ein annan etasje. Prøv eitt på inngangsplanet, så når rullestolen fram.',
  'B-02 bath not': () => 'Badet er i ein annan etasje. Prøv eitt på inngangsplanet, så når rullestolen fram.',
  'B-03 turn holds': ({ rooms }) => `${rooms}: plass til å snu ein rullestol.`,
  'B-03 turn not': ({ rooms, more, n }) =>
    `${rooms}: trongt å snu ein rullestol. Prøv ${n.cm(stepsUp(more))} breiare.`,
  'B-03 turn unknown': ({ rooms }) => `${rooms}: golv til å snu ein rullestol. Møblar og dører avgjer.`,
  'B-04 stairs holds': () => 'Med rullator slepp de trapp til det viktigaste.',
  'B-04 stairs not': ({ rooms }) =>
    `${rooms}: trapp på vegen. Prøv på inngangsplanet, så går rullatoren med.`,
  'B-05 place holds': ({ rooms }) => `${rooms}: her kan de vaske klede.`,
  'B-05 none not': () => 'Finn plass til vaskemaskina: eit vaskerom, eller på badet.',
  'B-05 reach holds': ({ rooms }) => `${rooms}: den som bruker rullestol, når vaskemaskina.`,
  'B-05 up not': () => 'Vaskerommet er oppe. Den som bruker rullestol, når det ikkje.',
  'B-05 down not': () => 'Vaskerommet er nede. Den som bruker rullestol, når det ikkje.',
  'B-05 machine not': () => 'Vaskemaskina er i ein annan etasje. Den som bruker rullestol, når ho ikkje.',
  'B-06 place holds': ({ rooms }) => `${rooms}: plass til barnevogna.`,
  'B-06 place not': () => 'Gi barnevogna plass i inngangen. Prøv 30 cm breiare.',
  'B-06 place unknown': ({ rooms }) => `${rooms}: golv til barnevogna. Dører og knaggar avgjer.`,
  'B-07 calm holds': ({ rooms }) => `${rooms}: roleg å sove her om dagen.`,
  'B-07 calm not': () => 'Prøv ei bod eller ein gang mellom stova og soverommet, så kan nokon sove om dagen.',
  'B-07 calm unknown': ({ rooms }) => `${rooms}: roleg mot eigne rom. Prat med naboen om veggen.`,
  'B-08 place holds': ({ rooms }) => `${rooms}: roleg nok til å be.`,
  'B-08 place not': () => 'Prøv eit rom med dør, eit stykke frå stova, til å be i.',
  'B-08 place unknown': ({ rooms }) => `${rooms}: roleg mot eigne rom. Prat med naboen om veggen.`,
  'B-09 table holds': ({ found }) => `Rundt bordet får ${found} personar plass.`,
  'B-09 table not': ({ found, wanted }) =>
    `Rundt bordet får ${found} personar plass. Prøv ei lengre stove til ${wanted}.`,
  'B-09 table unknown': ({ found }) => `Det er golv til eit bord for ${found}. Møblane avgjer.`,
  'B-09 toilet holds': () => 'Gjester når toalettet utan å gå gjennom soverom.',
  'B-09 toilet not': () => 'Vegen til toalettet går gjennom eit soverom. Prøv ei dør frå gangen.',
  'B-10 beds holds': ({ wanted }) => `Det er soveplass til alle ${wanted}.`,
  'B-10 beds not': ({ found, wanted }) =>
    `Det er soveplass til ${found} av ${wanted}. Prøv eitt soverom til, eller eit større.`,
};
