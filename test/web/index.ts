import './setup';
import './article.test';
import './close-helper.test';
import './extension.test';
import './trained.test';

/** VS Code's extension host in the browser calls this. Rejects when a test fails. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
