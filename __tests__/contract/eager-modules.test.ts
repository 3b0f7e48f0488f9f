import { runInNewContext } from 'node:vm'

import { expect, test } from '@jest/globals'

import { eagerModules } from '../../scripts/bundle/eager-modules.mjs'

const TABLE =
  'exports.modules={1:(a,b,c)=>{b.x=[1,(y)=>{return y}]},2:function(a){a.exports=2},3:module=>{module.exports=3}}'

test('puts each module in parentheses, and nothing else', () => {
  expect(eagerModules(TABLE)).toBe(
    'exports.modules={1:(function(a,b,c){b.x=[1,(y)=>{return y}]}),2:(function(a){a.exports=2}),3:(function(module){module.exports=3})}',
  )
  expect(eagerModules('var __webpack_modules__={4:m=>{m.exports=4}},other={5:m=>{}}')).toBe(
    'var __webpack_modules__={4:(function(m){m.exports=4})},other={5:m=>{}}',
  )
})

test('the modules do what they did', () => {
  const load = (source: string): unknown[] => {
    const exports: { modules?: Record<string, (module: { exports: unknown }) => void> } = {}
    runInNewContext(source, { exports })
    return ['2', '3'].map((id) => {
      const module = { exports: undefined }
      exports.modules?.[id]?.(module)
      return module.exports
    })
  }
  expect(load(eagerModules(TABLE))).toEqual([2, 3])
  expect(load(eagerModules(TABLE))).toEqual(load(TABLE))
})
