import { measureArea } from '../../../src/check/area.ts';
import { checkPlan } from '../../../src/check/check-plan.ts';
import { estimate } from '../../../src/check/cost.ts';
import { measureQuantities } from '../../../src/check/quantities.ts';
import { RULES } from '../../../src/check/rules/index.ts';
import { derive } from '../../../src/derive/derive.ts';
import type { FileKind } from '../../../src/io/export/files.ts';
import { filesOf } from '../../../src/io/export/files.ts';
import type { Home } from '../../../src/io/export/home.ts';
import { pdfOf } from '../../../src/io/export/pdf/pdf.ts';
import type { Speaker } from '../../../src/io/export/says.ts';
import { loadModels } from '../../../src/io/models.ts';
import { loadProgrammes } from '../../../src/io/programmes.ts';
import type { Design } from '../../../src/model/design.ts';
import { named, shellFor } from '../../../src/model/models.ts';
import { nb as findings } from '../../../src/words/findings/nb.ts';
import { formatsOf } from '../../../src/words/format.ts';
import { nb } from '../../../src/words/nb.ts';
import { withWinder } from '../../winder.ts';

const models = loadModels();
export const speaker: Speaker = { lang: 'nb', words: nb, findings, n: formatsOf(nb, 'nb-u-nu-latn') };

/** All that is known of a design. */
export function homeOf(design: Design): Home {
  const plan = derive(design, shellFor(models, design.shell, design.side)!);
  const area = measureArea(plan);
  return {
    plan,
    area,
    kinds: models.kinds,
    hash: '0123456789abcdef',
    date: '2026-11-26',
    cost: estimate(plan, named(models.prices, design.prices)!, measureQuantities(plan, area)),
    findings: checkPlan(plan, named(loadProgrammes(), design.programme)!, models.kinds, RULES),
  };
}
/** A file of one kind, as text. */
export const fileOf = async (kind: FileKind, home: Home): Promise<string> =>
  String((await filesOf(kind, home, speaker, { scale: 100, pdfOf }))[0]!.content);

/** The examples and one with a winder, with all that is known of each. */
export const homes = [...models.examples, withWinder(models)].map(({ id, design }) => ({
  id,
  home: homeOf(design),
}));
