"use strict"
exports.id=696
exports.ids=[696]
exports.modules={9357:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Q:()=>verifyBySigners})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
async function verifyBySigners(payload,signature,allowedSigners){const{verifySsh}=await Promise.all([__webpack_require__.e(32),__webpack_require__.e(946)]).then(__webpack_require__.bind(__webpack_require__,9946))
const verdict=await verifySsh(payload,signature,allowedSigners)
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(verdict,found=>({verifiedBy:'allowed-signers',...found}))}}),640:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{K:()=>LARGEST_FILE,P:()=>TOO_LARGE})
const LARGEST_FILE=5e6
const TOO_LARGE='a file larger than 5 MB'}),579:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{E:()=>textFile})
const textFile=(text,oid)=>({status:'text',text:text.startsWith('\ufeff')?text.slice(1):text,oid})})}

