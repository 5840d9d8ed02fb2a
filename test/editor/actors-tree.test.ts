import assert from 'node:assert/strict';
import { MarkdownString, TreeItemCollapsibleState } from 'vscode';
import { type ActorsNode, actorsData } from '../../src/editor/actors-tree';
import { type Articles, holdArticles } from '../../src/editor/articles';
import { closeAll, until, write } from './window';

const story =
  'Council leader Priya Raman went to Norway. "No more," said Raman.\n\nShe told the Associated Press that she was tired.';

describe('The Actors view', () => {
  let articles: Articles;

  beforeEach(() => {
    articles = holdArticles();
  });

  afterEach(async () => {
    articles.dispose();
    await closeAll();
  });

  const open = async (text: string) => {
    await write(text);
    await until(articles.onDidChange, () => articles.active !== undefined);
    return actorsData(articles);
  };

  /** The actors, over all groups. */
  const actors = ({ getChildren }: ReturnType<typeof actorsData>): ActorsNode[] => getChildren().flatMap(getChildren);

  it('has a group for each kind of actor, open, and actors in it, closed', async () => {
    const data = await open(story);
    const groups = data.getChildren().map(data.getTreeItem);
    assert.deepEqual(
      groups.map(({ label }) => label),
      ['People', 'News outlets', 'Places'],
    );
    for (const { collapsibleState } of groups) assert.equal(collapsibleState, TreeItemCollapsibleState.Expanded);
    for (const item of actors(data).map(data.getTreeItem))
      assert.equal(item.collapsibleState, TreeItemCollapsibleState.Collapsed);
  });

  it('counts mentions and quotations, and tells titles and other names', async () => {
    const data = await open(story);
    const [item] = actors(data).map(data.getTreeItem);
    assert.equal(item?.label, 'Priya Raman');
    assert.match(String(item?.description), /^\d mentions · 1 quotation$/);
    assert.ok(item?.tooltip instanceof MarkdownString);
    assert.match(item.tooltip.value.replace(/&nbsp;/g, ' '), /leader[\s\S]*Also called: Raman/);
  });

  it('says in words what icons and numbers say', async () => {
    const data = await open(story);
    const nodes = [...data.getChildren(), ...actors(data), ...actors(data).flatMap(data.getChildren)];
    for (const node of nodes) assert.ok(data.getTreeItem(node).accessibilityInformation?.label);
    assert.match(
      data.getTreeItem(actors(data)[0] as ActorsNode).accessibilityInformation?.label ?? '',
      /Raman, person, /,
    );
  });

  it('lists the mentions of an actor in their words, each with a place to jump to', async () => {
    const data = await open(story);
    const [raman] = actors(data);
    const mentions = data.getChildren(raman).map(data.getTreeItem);
    assert.match(JSON.stringify(mentions[0]?.label), /Council leader Priya Raman went to Norway/);
    for (const { command } of mentions) {
      assert.equal(command?.command, 'sourceline.reveal');
      assert.equal(command.arguments?.at(-1), true, 'the keys stay with the list');
    }
    assert.equal(data.getTreeItem(raman as ActorsNode).command?.arguments?.[1], story.indexOf('Priya'));
  });

  it('gives every line an id of its own', async () => {
    const data = await open(`${story} ${story}`);
    const nodes = [...data.getChildren(), ...actors(data), ...actors(data).flatMap(data.getChildren)];
    const ids = nodes.map((node) => data.getTreeItem(node).id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('is empty where there is no article', async () => {
    await write('const people = ["Priya Raman"];', 'javascript');
    assert.deepEqual(actorsData(articles).getChildren(), []);
  });
});
