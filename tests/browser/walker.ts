import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a screen reader is given: every item of the tree that is there now, by its level and its name. */
export type Heard = { readonly level: number; readonly name: string };

/** A person with nothing but keys and ears. Every press is counted; nothing is pointed at. */
export class Walker {
  presses = 0;
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async at(page: Page): Promise<Walker> {
    return new Walker(page, await page.context().newCDPSession(page));
  }
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.presses++;
    }
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
    this.presses += text.length;
  }
  /** Tab until the wanted part has the focus. */
  async tabTo(wanted: string): Promise<void> {
    const there = () => this.page.evaluate((css) => document.activeElement?.closest(css) !== null, wanted);
    for (let n = 0; !(await there()); n++) {
      expect(n, `Tab never comes to ${wanted}`).toBeLessThan(60);
      await this.press('Tab');
    }
  }
  async hears(): Promise<readonly Heard[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => node.role?.value === 'treeitem' && !node.ignored)
      .map((node) => {
        const property = (name: string) => node.properties?.find((p) => p.name === name)?.value.value;
        return { level: property('level'), name: node.name?.value };
      });
  }
  /** What is said of the part that has the focus. */
  async here(): Promise<string> {
    const { result } = await this.session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const objectId = result.objectId!;
    const { nodes } = await this.session.send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: false,
    });
    return nodes[0]?.name?.value ?? '';
  }
  /** Finds something by writing it, and does what answers first. */
  async find(text: string): Promise<void> {
    await this.press('Control+k');
    await this.page.getByRole('dialog').getByRole('combobox').waitFor();
    await this.type(text);
    await this.press('Enter');
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  /** What is said of the last change. */
  status = () => this.page.locator('.rs-status').innerText();
  /** What is said of the answer that Enter would do, while something is being written. */
  private answer = (): Promise<string> =>
    this.page
      .getByRole('dialog')
      .getByRole('option', { selected: true })
      .innerText()
      .then((text) => text.replaceAll('\u00a0', ' '));
  /**
   * Writes letter by letter until what is heard is what is wanted, as one does who listens, and does it. Nothing is written where that is
   * offered before.
   */
  async ask(text: string, wanted: string): Promise<void> {
    await this.press('Control+k');
    const field = this.page.getByRole('dialog').getByRole('combobox');
    await field.waitFor();
    for (const letter of text) {
      if ((await this.answer()) === wanted) break;
      await this.type(letter);
    }
    expect(await this.answer(), text).toBe(wanted);
    await this.press('Enter');
    await field.waitFor({ state: 'detached' });
  }
}
