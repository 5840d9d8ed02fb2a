import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeView,
  window,
} from 'vscode';
import { type Articles, isPartial } from './articles';

/** A tree view that follows the active article, made anew whenever that is read again. */
export function showArticleTree<Node>(
  id: string,
  articles: Articles,
  data: Pick<TreeDataProvider<Node>, 'getChildren' | 'getTreeItem'>,
  drops?: TreeDragAndDropController<Node>,
): Disposable & { readonly view: TreeView<Node> } {
  const changed = new EventEmitter<undefined>();
  const view = window.createTreeView<Node>(id, {
    treeDataProvider: { onDidChangeTreeData: changed.event, ...data },
    showCollapseAll: true,
    ...(drops && { dragAndDropController: drops }),
  });
  let shown = articles.active?.article;
  const update = () => {
    const article = articles.active?.article;
    if (article === shown) return;
    shown = article;
    view.message = article && isPartial(article) ? l10n.t('Of this long file only the part on the screen.') : '';
    changed.fire(undefined);
  };
  const parts = Disposable.from(view, changed, articles.onDidChange(update));
  return { view, dispose: () => parts.dispose() };
}

/** What a key binding of a view gives its command, in place of the line that it is about: VS Code gives it none. */
export const keyed = 'selection';

/**
 * The line on which the keys are. The arrow keys move the focus, of which VS Code tells an extension only once the line is selected
 * too; taking the line that was selected before would rename or remove another one than the person sees.
 */
export async function lineOfKeys<Node>(view: TreeView<Node>): Promise<Node | undefined> {
  await commands.executeCommand('list.selectAndPreserveFocus');
  return view.selection[0];
}
