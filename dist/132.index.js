"use strict"
exports.id=132
exports.ids=[132]
exports.modules={5132:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{$P:()=>isDate,AH:()=>isReleaseHeading,Ni:()=>isUnreleased,w4:()=>findEntry})
var _version_scheme_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9204)
function parseEntry(heading){const[,bracketed,bare,rest='']=/^(?:\[v?([^\]\s]+)\]|v?([\d!]\S*))(?=\s|$)\s*([^]*)/i.exec(heading.trim())??[]
const version=bracketed??bare
if(version===void 0||/^unreleased$/i.test(version))return
const[,date='',tail='']=/^(?:[-–—:]\s*|\()?(\d[\d/.-]*)?\)?\s*([^]*)/.exec(rest)??[]
return{version,date,yanked:/\[yanked\]/i.test(tail)}}function isReleaseHeading(heading){const[,name='',rest='']=/^\[?v?([^[\]\s]+)\]?(?=\s|$)\s*([^]*)$/i.exec(heading.trim())??[]
return(/^(?:\d+!)?\d+\.\d/.test(name)||/^unreleased$/i.test(name))&&/^(?:[-–—:]\s*)?\(?[\d/.-]*\)?\s*(?:\[yanked\])?$/i.test(rest)}const isUnreleased=heading=>/^\[?unreleased\]?/i.test(heading.trim())
function isDate(text){const[,year,month,day]=/^(\d{4})-(\d{2})-(\d{2})$/.exec(text)??[]
const isLeap=Number(year)%4===0&&Number(year)%100!==0||Number(year)%400===0
const days=[31,isLeap?29:28,31,30,31,30,31,31,30,31,30,31][Number(month)-1]??0
return Number(day)>=1&&Number(day)<=days}function findEntry(sections,version){for(const section of sections){const entry=parseEntry(section.heading)
if(entry!==void 0&&(0,_version_scheme_js__WEBPACK_IMPORTED_MODULE_0__.p)(entry.version,version))return{...section,entry}}return}}),6873:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{$V:()=>pep440Key,D$:()=>parseLoosely,FB:()=>parsePep440,FZ:()=>writePep440,OO:()=>toVersion,PG:()=>comparePep440})
var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6278)
function parsePep440(text){const parsed=parseLoosely(text)
if(parsed?.local!==null||writePep440(parsed)!==text||parsed.release.length<3)return
return toVersion(text,'pep440',parsed)}function toVersion(text,scheme,parsed){const numbers=[parsed.epoch,...parsed.release,parsed.pre?.[1],parsed.post?.[1],parsed.dev?.[1]]
if(!numbers.every(number=>number===void 0||Number.isSafeInteger(number)))return
const[major=0,minor=0,patch=0]=parsed.release
return{text,scheme,major,minor,patch,epoch:parsed.epoch,prerelease:prereleaseOf(parsed),channel:channelOf(parsed)}}function writePep440(parsed){const epoch=parsed.epoch===0?'':`${parsed.epoch}!`
const post=parsed.post===null?'':`.post${parsed.post[1]}`
const pre=parsed.pre===null?'':parsed.pre.join('')
const dev=parsed.dev===null?'':`.dev${parsed.dev[1]}`
return`${epoch}${parsed.release.join('.')}${pre}${post}${dev}`}function pep440Key(text){const parsed=parseLoosely(text)
if(parsed===null)return
const last=parsed.release.findLastIndex(number=>number!==0)
return writePep440({...parsed,release:parsed.release.slice(0,last+1)})}const comparePep440=(a,b)=>(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(a,b)
const parseLoosely=text=>(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.parse)(text)
const prereleaseOf=({pre,dev})=>[pre===null?'':pre.join(''),dev===null?'':`dev${dev[1]}`].filter(part=>part!=='').join('.')
function channelOf({pre,post,dev}){if(dev!==null)return'dev'
if(pre!==null)return{a:'alpha',b:'beta',rc:'rc'}[pre[0]]
return post===null?'stable':'post'}}),9204:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Zy:()=>compareVersions,p:()=>isSameVersion,ot:()=>parseVersion})
var pep440=__webpack_require__(6873)
const RELEASE=String.raw`(?:19[7-9]\d|2\d{3}|\d{2})\.(?:0?[1-9]|1[0-2])(?:\.(?:0|0[1-9]|[1-9]\d*)){0,2}`
const SUFFIX=String.raw`(?:(?:a|b|rc)N)?(?:\.postN)?(?:\.devN)?`.replaceAll('N',String.raw`(?:0|[1-9]\d*)`)
const CALENDAR_VERSION=new RegExp(`^${RELEASE}${SUFFIX}$`)
function parseCalver(text){const parsed=CALENDAR_VERSION.test(text)?(0,pep440.D$)(text):null
return parsed===null?void 0:(0,pep440.OO)(text,'calver',parsed)}var compare=__webpack_require__(6841)
var parse=__webpack_require__(5797)
function parseSemver(text){const parsed=parse(text)
if(parsed===null)return
const build=parsed.build.length===0?'':`+${parsed.build.join('.')}`
if(`${parsed.version}${build}`!==text||parsed.prerelease.some(isTooLarge))return
const{major,minor,patch}=parsed
return{text,scheme:'semver',major,minor,patch,epoch:0,prerelease:parsed.prerelease.join('.'),channel:channelOf(parsed.prerelease)}}const isTooLarge=identifier=>/^\d+$/.test(String(identifier))&&!Number.isSafeInteger(Number(identifier))
const compareSemver=(a,b)=>compare(a.text,b.text)
const IDENTIFIER_CHANNELS=new Map([['a','alpha'],['alpha','alpha'],['b','beta'],['beta','beta'],['rc','rc'],['dev','dev']])
function channelOf(prerelease){const[first]=prerelease
if(first===void 0)return'stable'
const word=String(first).toLowerCase().replace(/\d+$/,'')
return IDENTIFIER_CHANNELS.get(word)??'other'}function parseVersion(text,scheme){if(scheme==='semver')return parseSemver(text)
if(scheme==='pep440')return(0,pep440.FB)(text)
if(scheme==='calver')return parseCalver(text)
return parseSemver(text)??(0,pep440.FB)(text)}function compareVersions(a,b){if(a.scheme==='semver'&&b.scheme==='semver')return compareSemver(a,b)
const[left,right]=[withoutBuild(a),withoutBuild(b)]
if((0,pep440.D$)(left)!==null&&(0,pep440.D$)(right)!==null)return(0,pep440.PG)(left,right)
const byNumbers=a.epoch-b.epoch||a.major-b.major||a.minor-b.minor||a.patch-b.patch
return byNumbers===0?void 0:byNumbers}function isSameVersion(declared,version){if(version.scheme!=='semver')return(0,pep440.D$)(declared)!==null&&(0,pep440.PG)(declared,version.text)===0
const parsed=parseSemver(declared)
return parsed!==void 0&&compareSemver(parsed,version)===0}const withoutBuild=version=>version.text.split('+',1)[0]??''})}

