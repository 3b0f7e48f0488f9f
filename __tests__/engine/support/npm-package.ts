/** The files of an npm package without dependencies, with the lock file that `npm ci` asks for. */
export const npmPackage = (name: string, version: string, folder = ''): Readonly<Record<string, string>> => {
  const own = { name, version }
  const lock = { ...own, lockfileVersion: 3, requires: true, packages: { '': own } }
  const manifest = {
    ...own,
    type: 'module',
    main: 'index.js',
    scripts: { test: 'node --check index.js' },
  }
  return {
    [`${folder}package.json`]: JSON.stringify(manifest),
    [`${folder}package-lock.json`]: JSON.stringify(lock),
    [`${folder}index.js`]: 'export const turns = 2\n',
  }
}
