"use strict"
exports.id=732
exports.ids=[732,132]
exports.modules={4732:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{NO_VERSION:()=>NO_VERSION,findReleases:()=>findReleases,notesOf:()=>notesOf,readExistingReleases:()=>readExistingReleases,readReleases:()=>readReleases,readRequestedTag:()=>readRequestedTag,releaseRankOf:()=>releaseRankOf})
var fact=__webpack_require__(6725)
var changelog_changelog=__webpack_require__(5132)
var pep440=__webpack_require__(6873)
function spellings(text,scheme){if(scheme==='calver')return asCalver(text)
return text.includes('-')?[asSemver(text),asPep440(text)]:[asPep440(text),asSemver(text)]}function asCalver(text){const parsed=(0,pep440.D$)(text)
if(parsed===null)return[]
const canonical=(0,pep440.FZ)({...parsed,local:null})
const[release='']=/^[\d.]*\d/.exec(text)??[]
return[canonical.replace(/^[\d.]*\d/,release),canonical]}function asPep440(text){const parsed=(0,pep440.D$)(text)
if(parsed===null)return
const release=[...parsed.release,0,0].slice(0,Math.max(3,parsed.release.length))
const written=(0,pep440.FZ)({...parsed,release,local:null})
return(0,pep440.FB)(written)?.text}const SEMVER_WORDS={a:'alpha',b:'beta',rc:'rc'}
function asSemver(text){const rest=text.replace(/^\d+(?:\.\d+){0,2}/,'')
const numbers=[...text.slice(0,text.length-rest.length).split('.'),'0','0'].slice(0,3).map(digits=>digits.replace(/^0+(?=\d)/,'')).join('.')
if(rest.startsWith('-')||rest.startsWith('+'))return`${numbers}${rest}`
const loose=(0,pep440.D$)(`${numbers}${rest}`)
if(loose?.post!==null||loose.release.length>3)return
const parts=[...loose.pre===null?[]:[SEMVER_WORDS[loose.pre[0]],loose.pre[1]],...loose.dev===null?[]:['dev',loose.dev[1]]]
return parts.length===0?numbers:`${numbers}-${parts.join('.')}`}var version_scheme=__webpack_require__(9204)
const HAS_TWO_NUMBERS=/^(?:\d+!)?\d+\.\d/
function readExisting(text,scheme){const bare=text.replace(/^v/i,'')
if(!HAS_TWO_NUMBERS.test(bare))return
return(0,version_scheme.ot)(bare,scheme)??readLoosely(bare,scheme)}function readLoosely(text,scheme){for(const spelling of[...spellings(text,scheme),asPep440(text)]){if(spelling===void 0)continue
const version=(0,version_scheme.ot)(spelling,scheme)??(0,version_scheme.ot)(spelling,'pep440')
if(version!==void 0)return version}return}var channel=__webpack_require__(1627)
const isLatest=(version,others)=>isFinal(version)&&others.filter(isFinal).every(other=>((0,version_scheme.Zy)(version,other)??-1)>0)
function npmTag(version,latest){if(version.channel==='stable')return latest?'latest':`release-${version.major}.${version.minor}`
if(version.channel!=='other')return version.channel
const[word='']=version.prerelease.split('.')
return/^[a-z][a-z-]*[a-z]$/.test(word)&&word!=='latest'&&!(0,channel.I)(word)?word:'other'}const isFinal=version=>version.prerelease===''
var package_key=__webpack_require__(2626)
var tag_pattern=__webpack_require__(1271)
function readName(splits,scheme){const readings=splits.flatMap(parts=>{const version=(0,version_scheme.ot)(parts.version,scheme)
const validPackage=parts.package===''||(0,tag_pattern.kb)(parts.package)
return version!==void 0&&validPackage?[{version,package:parts.package}]:[]})
const[only]=readings
if(readings.length>1)return{outcome:'ambiguous',readings:readings.map(each=>`${each.package} ${each.version.text}`)}
if(only!==void 0)return{outcome:'release',...only}
const last=splits.at(-1)
return last===void 0?{outcome:'no-match'}:{outcome:'not-a-version',text:last.version}}function suggestName(name,pattern,scheme){const start=(0,tag_pattern.nr)(pattern)?Math.max(name.lastIndexOf('@'),name.lastIndexOf('/'))+1:0
const core=/\d[^]*/.exec(name.slice(start))?.[0].trim()
if(core===void 0)return
const packageName=name.slice(0,Math.max(0,start-1))
for(const version of spellings(core,scheme)){if(version===void 0)continue
const suggestion=(0,tag_pattern.Xm)(pattern,{version,package:packageName})
const reading=readName((0,tag_pattern.us)(pattern,suggestion),scheme)
if(reading.outcome==='release'&&suggestion!==name)return suggestion}return}var match_names=__webpack_require__(517)
const NO_VERSION=(0,fact.IY)('tag-name','version-missing','The tag has no version to judge by.')
async function readRequestedTag({tagPattern,versionScheme},tag){const[splits]=await(0,match_names.G)(tagPattern,[tag])??[]
if(splits===void 0)return{outcome:'timeout'}
const reading=readName(splits,versionScheme)
const refused=reading.outcome==='no-match'||reading.outcome==='not-a-version'
if(!refused||tagPattern.kind!=='template')return reading
const suggestion=suggestName(tag,tagPattern,versionScheme)
return suggestion===void 0?reading:{...reading,suggestion}}async function readExistingReleases({tagPattern,versionScheme},names,counts=()=>true){const splits=await(0,match_names.G)((0,tag_pattern.Q4)(tagPattern),names)
if(splits===void 0)return(0,fact.L5)('version-missing','The regular expression in tag-pattern took too long on the tags of the repository.','Rewrite it without nested repetition such as (a+)+, or use a template: v{version}.')
return(0,fact.eO)(names.flatMap((tag,index)=>(splits[index]??[]).filter(counts).flatMap(parts=>{const version=readExisting(parts.version,versionScheme)
return version===void 0?[]:[{tag,version,packageKey:(0,package_key.M)(parts.package,versionScheme)}]})))}async function findReleases(policy,requestedTag,name,source,snapshot){const seen=await snapshot
if(!seen.known)return seen
if(name.outcome!=='release')return(0,fact.eO)([])
const{tags}=seen.value
const names=tags.complete?(0,fact.eO)(tags.names):await source.tagNames((0,tag_pattern.B3)(policy.tagPattern))
if(!names.known)return names
const others=names.value.filter(other=>other!==requestedTag.tag)
return readReleases(policy,others,name.package,name.version)}async function readReleases(policy,names,packageName,version){const keyOf=name=>(0,package_key.M)(name,policy.versionScheme)
const key=keyOf(packageName)
const existing=await readExistingReleases(policy,names,parts=>!isOlderByNumbers(parts.version,version)&&keyOf(parts.package)===key)
return(0,fact.Vt)(existing,all=>all.map(release=>({tag:release.tag,version:release.version})))}function isOlderByNumbers(text,{epoch,major,minor,patch}){const found=/^v?(?:(\d+)!)?(\d+)\.(\d+)(?:\.(\d+))?/i.exec(text)
if(found===null)return false
const difference=Number(found[1]??0)-epoch||Number(found[2])-major||Number(found[3])-minor||Number(found[4]??0)-patch
return difference<0}function releaseRankOf(version,releases){const versions=releases.map(release=>release.version)
const latest=isLatest(version,versions)
return{isLatest:latest,npmTag:npmTag(version,latest)}}const notesOf=(changelog,version)=>changelog.status==='read'?(0,changelog_changelog.w4)(changelog.sections,version)?.body??'':''}),5132:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{$P:()=>isDate,AH:()=>isReleaseHeading,Ni:()=>isUnreleased,w4:()=>findEntry})
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
if(entry!==void 0&&(0,_version_scheme_js__WEBPACK_IMPORTED_MODULE_0__.p)(entry.version,version))return{...section,entry}}return}}),2626:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{M:()=>packageKey})
const packageKey=(name,scheme)=>scheme==='semver'?name.toLowerCase().replaceAll('_','-'):name.toLowerCase().replace(/[-_.]+/g,'-')}),6873:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{$V:()=>pep440Key,D$:()=>parseLoosely,FB:()=>parsePep440,FZ:()=>writePep440,OO:()=>toVersion,PG:()=>comparePep440})
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

