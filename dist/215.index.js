"use strict"
exports.id=215
exports.ids=[215]
exports.modules={5215:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{historyReport:()=>historyReport,historyTable:()=>historyTable})
var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(964)
function historyReport(tags){const byReason=new Map
for(const reason of tags.flatMap(({reasons})=>reasons))byReason.set(reason,(byReason.get(reason)??0)+1)
const count=decision=>tags.filter(past=>past.decision===decision).length
const sorted=[...byReason].sort(([a,m],[b,n])=>n-m||(a<b?-1:1))
return{schemaVersion:1,totals:{tags:tags.length,allowed:count('allowed'),denied:count('denied'),undetermined:count('undetermined'),byReason:Object.fromEntries(sorted)},tags}}function historyTable({totals,tags}){const refused=tags.filter(({decision})=>decision!=='allowed')
const width=Math.min(40,Math.max(0,...refused.map(({tag})=>(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag).length)))
const lines=refused.map(({tag,decision,reasons})=>`${decision==='denied'?'✘':'?'} ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag).padEnd(width)}  ${reasons.join(' ')}`)
const share=count=>`${count} (${totals.tags===0?0:Math.round(100*count/totals.tags)} %)`
const codes=Object.entries(totals.byReason)
const codeWidth=Math.max(0,...codes.map(([code])=>code.length))
return[...lines,...lines.length>0?['']:[],...codes.map(([code,count])=>`${code.padEnd(codeWidth)}  ${share(count)}`),...codes.length>0?['']:[],`${totals.tags} tags: ${share(totals.allowed)} allowed, ${share(totals.denied)} denied, ${share(totals.undetermined)} undetermined.`,'Not judged, because history does not show it: who pushed each tag, and whether it was moved.'].join('\n')}})}

