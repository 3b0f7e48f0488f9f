"use strict"
exports.id=517
exports.ids=[517]
exports.modules={517:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{G:()=>matchNames,T:()=>matchOnce})
var _model_version_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1271)
const MILLISECONDS=500
async function matchNames(pattern,names){return pattern.kind==='template'?names.map(name=>(0,_model_version_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.us)(pattern,name)):await matchExpression(pattern,names)}async function matchExpression({source},names){const code=`names.map((name) => { const { version = '', package: of = '' } = new RegExp(source, 'u').exec(name)?.groups ?? {}\n    return [version, of] })`
const found=await runBounded(code,{source,names})
return found?.map(([version,packageName])=>version===''?[]:[{version,package:packageName}])}const matchOnce=(source,text)=>runBounded("({ group: new RegExp(source, 'mu').exec(text)?.[1] })",{source,text})
async function runBounded(code,context){const{runInNewContext}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,714,19))
try{return runInNewContext(code,context,{timeout:MILLISECONDS})}catch(error){if(error.code==='ERR_SCRIPT_EXECUTION_TIMEOUT')return
throw error}}})}

