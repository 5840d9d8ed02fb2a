/** `vscode.l10n.t`, given by the caller so that what makes words can be tested without the editor. */
export type Translate = (message: string, ...values: (string | number)[]) => string;
