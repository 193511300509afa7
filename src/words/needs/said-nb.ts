import type { NeedKey } from '../../check/need-keys.ts';
import type { Told } from '../findings/sentence.ts';
import { stepsUp } from '../findings/sentence.ts';

/** What the house says of the needs a family has told of, in bokmål: what works, or what one may try (users.md F18). */
export const saidOfNeeds: Readonly<Record<NeedKey, (told: Told) => string>> = {
  'B-01 reach holds': ({ found, wanted }) =>
    `Rullestolen når fram til alle rommene på inngangsplanet (${found} av ${wanted}).`,
  'B-01 reach unknown': ({ rooms }) => `${rooms}: rullestolen når trolig fram. En rett vei gjør det sikkert.`,
  'B-01 door not': ({ rooms, wanted, n }) =>
    `${rooms}: her blir det for trangt for rullestol. En dør på ${n.cm(wanted)} løser det.`,
  'B-01 gap not': ({ rooms, wanted, n }) =>
    `${rooms}: her blir det for trangt for rullestol. En åpning på ${n.cm(wanted)} løser det.`,
  'B-01 front not': ({ wanted, n }) =>
    `Inngangen blir for trang for rullestol. En dør på ${n.cm(wanted)} løser det.`,
  'B-01 tight not': ({ rooms, more, n }) =>
    `${rooms}: her blir det trangt for rullestol. Prøv ${n.cm(stepsUp(more))} bredere.`,
  'B-01 stairs not': ({ rooms }) => `${rooms}: veien hit går om trappa. Prøv en dør på inngangsplanet.`,
  'B-01 outside unknown': ({ rooms }) =>
    `${rooms}: har egen dør ute. Spør arkitekten om veien dit er trinnfri.`,
  'B-01 start unknown': () => 'Sett inn inngangsdøra, så prøver huset ruta for rullestol.',
  'B-02 all holds': () => 'Alt det viktigste er på inngangsplanet.',
  'B-02 living not': () => 'Stua er i en annen etasje. Prøv den på inngangsplanet, så når rullestolen fram.',
  'B-02 kitchen not': () =>
    'Kjøkkenet er i en annen etasje. Prøv det på inngangsplanet, så når rullestolen fram.',
  'B-02 bedroom not': () =>
    'Soverommene er i en annen etasje. Prøv ett på inngangsplanet, så når rullestolen fram.',
  'B-02 bath not': () => 'Badet er i en annen etasje. Prøv ett på inngangsplanet, så når rullestolen fram.',
  'B-03 turn holds': ({ rooms }) => `${rooms}: plass til å snu en rullestol.`,
  'B-03 turn not': ({ rooms, more, n }) =>
    `${rooms}: trangt å snu en rullestol. Prøv ${n.cm(stepsUp(more))} bredere.`,
  'B-03 turn unknown': ({ rooms }) => `${rooms}: gulv til å snu en rullestol. Møbler og dører avgjør.`,
  'B-04 stairs holds': () => 'Med rullator slipper dere trapp til det viktigste.',
  'B-04 stairs not': ({ rooms }) =>
    `${rooms}: trapp på veien. Prøv på inngangsplanet, så går rullatoren med.`,
  'B-05 place holds': ({ rooms }) => `${rooms}: her kan dere vaske klær.`,
  'B-05 none not': () => 'Finn plass til vaskemaskinen: et vaskerom, eller på badet.',
  'B-05 reach holds': ({ rooms }) => `${rooms}: den som bruker rullestol, når vaskemaskinen.`,
  'B-05 up not': () => 'Vaskerommet er oppe. Den som bruker rullestol, når det ikke.',
  'B-05 down not': () => 'Vaskerommet er nede. Den som bruker rullestol, når det ikke.',
  'B-05 machine not': () => 'Vaskemaskinen er i en annen etasje. Den som bruker rullestol, når den ikke.',
  'B-06 place holds': ({ rooms }) => `${rooms}: plass til barnevogna.`,
  'B-06 place not': () => 'Gi barnevogna plass i inngangen. Prøv 30 cm bredere.',
  'B-06 place unknown': ({ rooms }) => `${rooms}: gulv til barnevogna. Dører og knagger avgjør.`,
  'B-07 calm holds': ({ rooms }) => `${rooms}: rolig å sove her om dagen.`,
  'B-07 calm not': () => 'Prøv en bod eller gang mellom stua og soverommet, så kan noen sove om dagen.',
  'B-07 calm unknown': ({ rooms }) => `${rooms}: rolig mot egne rom. Prat med naboen om veggen.`,
  'B-08 place holds': ({ rooms }) => `${rooms}: rolig nok til å be.`,
  'B-08 place not': () => 'Prøv et rom med dør, et stykke fra stua, til å be i.',
  'B-08 place unknown': ({ rooms }) => `${rooms}: rolig mot egne rom. Prat med naboen om veggen.`,
  'B-09 table holds': ({ found }) => `Rundt bordet får ${found} personer plass.`,
  'B-09 table not': ({ found, wanted }) =>
    `Rundt bordet får ${found} personer plass. Prøv en lengre stue til ${wanted}.`,
  'B-09 table unknown': ({ found }) => `Det er gulv til et bord for ${found}. Møblene avgjør.`,
  'B-09 toilet holds': () => 'Gjester når toalettet uten å gå gjennom soverom.',
  'B-09 toilet not': () => 'Veien til toalettet går gjennom et soverom. Prøv en dør fra gangen.',
  'B-10 beds holds': ({ wanted }) => `Det er soveplass til alle ${wanted}.`,
  'B-10 beds not': ({ found, wanted }) =>
    `Det er soveplass til ${found} av ${wanted}. Prøv ett soverom til, eller et større.`,
};
