"use strict"
exports.id=856
exports.ids=[856]
exports.modules={856:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{waitForChecks:()=>waitForChecks})
var _model_required_check_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5479)
const PAUSE={first:5e3,growth:1.5,longest:6e4}
async function waitForChecks({requiredChecks,checksTimeout},ask,{clock,progress}){const start=clock.now()
const end=start+checksTimeout*6e4
let said=''
for(let pause=PAUSE.first;;pause=Math.min(pause*PAUSE.growth,PAUSE.longest)){const checks=await ask()
const left=end-clock.now()
if(!checks.known||left<=0)return checks
const all=(0,_model_required_check_js__WEBPACK_IMPORTED_MODULE_0__.ES)(requiredChecks,checks.value)
if((0,_model_required_check_js__WEBPACK_IMPORTED_MODULE_0__.Is)(all))return checks
const waitedFor=describe(all)
if(waitedFor!==said)progress(`Waiting for ${waitedFor} (${minutes(clock.now()-start)} so far, ${minutes(left)} left).`)
said=waitedFor
await clock.sleep(Math.min(pause,left))}}const describe=all=>all.filter(({state})=>state==='pending'||state==='missing').map(({required,state})=>`${required.text} (${state==='pending'?'running':'not started'})`).join(', ')
const minutes=milliseconds=>{const seconds=Math.round(milliseconds/1e3)
return seconds<120?`${seconds} s`:`${Math.round(seconds/60)} min`}})}

