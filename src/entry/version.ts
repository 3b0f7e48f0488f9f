/** The version in package.json. Written by `npm run docs`: the bundle has no package.json with it. */
export const VERSION = '1.0.0'
