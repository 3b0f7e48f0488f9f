"use strict"
exports.id=248
exports.ids=[248]
exports.modules={3248:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{readDeclaredVersion:()=>readDeclaredVersion})
var dist=__webpack_require__(528)
const at=(value,...path)=>path.reduce((inner,key)=>typeof inner==='object'&&inner!==null&&Object.hasOwn(inner,key)?inner[key]:void 0,value)
function readBuild(document){const system=at(document,'build-system')
const list=at(system,'requires')
const texts=Array.isArray(list)?list.filter(each=>typeof each==='string'):[]
const requirements=texts.filter(each=>!each.includes(';'))
const names=new Set(requirements.map(distribution))
const own=at(system,'backend-path')!==void 0
return{backend:own?'':build_system_text(at(system,'build-backend'),'setuptools.build_meta'),requires:name=>names.has(name),requirements,tool:(...path)=>at(document,'tool',...path),project:build_system_text(at(document,'project','name'),'')}}const distribution=requirement=>(/^[\w.-]+/.exec(requirement.trim())?.[0]??'').toLowerCase().replace(/[-_.]+/g,'-')
const build_system_text=(value,otherwise)=>typeof value==='string'?value:otherwise
var version_file=__webpack_require__(5345)
const BACKENDS=new Map([['setuptools.build_meta',setuptools],['setuptools.build_meta:__legacy__',setuptools],['hatchling.build',hatch],['pdm.backend',pdm],['pdm.pep517.api',pdm],['poetry_dynamic_versioning.backend',poetry],['scikit_build_core.build',scikitBuild],['flit_core.buildapi',flit],['maturin',maturin],['mesonpy',meson]])
function versionSource(document){const build=readBuild(document)
const read=BACKENDS.get(build.backend)
return read===void 0?elsewhere(build.backend===''?'a build backend in the package itself':`the build backend ${build.backend}`):read(build)}function setuptools(build){const{tool,requires}=build
const dynamic=tool('setuptools','dynamic','version')
if(dynamic!==void 0)return elsewhere('[tool.setuptools.dynamic]',setuptoolsFile(build,dynamic))
const options=tool('setuptools_scm')
if(options!==void 0)return requires('setuptools-scm')?setuptoolsScm('setuptools-scm',options):lacking('setuptools-scm')
if(tool('versioningit')!==void 0)return requires('versioningit')?versioningit(tool('versioningit')):lacking('versioningit')
const simple=/^setuptools[-_.]scm\[simple\][^;]*>=\s*(?:9\.[2-9]|9\.[1-9]\d|[1-9]\d)/i
if(build.requirements.some(each=>simple.test(each)))return fromTag('setuptools-scm')
return elsewhere('setup.py or setup.cfg')}function setuptoolsFile({tool},dynamic){const file=[at(dynamic,'file')].flat()[0]
if(typeof file==='string')return inFile(file,'(\\S+)')
const attribute=at(dynamic,'attr')
if(typeof attribute!=='string'||!/^\w+(?:\.\w+)+$/.test(attribute))return
const parts=attribute.split('.')
const name=parts.pop()??''
const where=tool('setuptools','package-dir','')??[tool('setuptools','packages','find','where')].flat()[0]
const folder=typeof where==='string'?where.replace(/^\.?$/,''):'src'
const module=parts.length===1?[...parts,'__init__.py']:[...parts.slice(0,-1),`${parts.at(-1)}.py`]
return inFile([folder,...module].filter(each=>each!=='').join('/'),`${name} = "(.+)"`)}function hatch({tool,requires}){const version=tool('hatch','version')
const path=at(version,'path')
switch(at(version,'source')??'regex'){case'vcs':return requires('hatch-vcs')?setuptoolsScm('hatch-vcs',at(version,'raw-options')):lacking('hatch-vcs')
case'versioningit':return requires('versioningit')?versioningit(version,tool('versioningit')):lacking('versioningit')
case'uv-dynamic-versioning':return requires('uv-dynamic-versioning')?dunamai('uv-dynamic-versioning',tool('uv-dynamic-versioning')):lacking('uv-dynamic-versioning')
case'nodejs':return elsewhere('[tool.hatch.version]','package.json')
default:return elsewhere('[tool.hatch.version]',typeof path==='string'?inFile(path):void 0)}}function pdm({tool}){const version=tool('pdm','version')
const path=at(version,'path')
if(at(version,'source')!=='scm')return elsewhere('[tool.pdm.version]',typeof path==='string'?inFile(path):void 0)
return at(version,'version_format')===void 0?fromTag('pdm'):elsewhere('version_format in [tool.pdm.version], which is code')}function poetry({tool}){const options=tool('poetry-dynamic-versioning')
return at(options,'enable')===true?dunamai('poetry-dynamic-versioning',options):elsewhere('[tool.poetry-dynamic-versioning] without enable = true')}function scikitBuild({tool,requires}){const version=tool('scikit-build','metadata','version')
const[provider,input]=[at(version,'provider'),at(version,'input')]
if(provider==='scikit_build_core.metadata.setuptools_scm')return requires('setuptools-scm')?setuptoolsScm('setuptools-scm',tool('setuptools_scm')):lacking('setuptools-scm')
const where='[tool.scikit-build.metadata.version]'
return elsewhere(where,typeof input==='string'?inFile(input):void 0)}function flit({tool,project}){const name=tool('flit','module','name')??project.replace(/[-.]/g,'_')
return elsewhere('flit',typeof name==='string'&&name!==''?inFile(`${name}/__init__.py`):void 0)}function maturin({tool}){const path=tool('maturin','manifest-path')??'Cargo.toml'
return elsewhere('maturin',typeof path==='string'&&isPath(path)?path:void 0)}function meson(){return elsewhere('meson',inFile('meson.build',"version: '(.+?)'"))}function setuptoolsScm(by,options){const command=at(options,'git_describe_command')??at(options,'scm','git','describe_command')
const words=typeof command==='string'?command.split(' '):command??['git','describe']
const describes=Array.isArray(words)&&words[0]==='git'&&words[1]==='describe'
const isNamed=scheme=>typeof scheme==='string'&&/^[\w-]+$/.test(scheme)
const schemes=['version_scheme','local_scheme'].filter(name=>!isNamed(at(options,name)??'default'))
const[other]=[...schemes,...at(options,'parse')===void 0?[]:['parse'],...describes?[]:['git_describe_command']]
return other===void 0?fromTag(by):elsewhere(`${other} of ${by}, which is code`)}function versioningit(...tables){const isOne=(step,...methods)=>tables.every(table=>methods.some(method=>(at(table,step,'method')??methods[0])===method))
return isOne('vcs','git','git-archive')&&isOne('tag2version','basic')?fromTag('versioningit'):elsewhere('versioningit with a custom method')}function dunamai(by,options){const other=['format','format-jinja','from-file'].find(name=>at(options,name)!==void 0)
if(other!==void 0)return elsewhere(`${other} of ${by}`)
return['git','any'].some(vcs=>(at(options,'vcs')??'any')===vcs)?fromTag(by):elsewhere(`${by} without git`)}const fromTag=by=>({outcome:'from-tag',by})
const elsewhere=(where,instead)=>({outcome:'not-from-tag',where,instead})
const lacking=requires=>({outcome:'not-from-tag',where:`${requires}, which [build-system] does not require`,requires})
const inFile=(path,expression='__version__ = "(.+)"')=>isPath(path)?`${path}:/${expression}/`:void 0
const isPath=path=>/^\w[\w./-]*$/.test(path)&&!path.includes('..')
const READERS={'package.json':readPackageJson,'pyproject.toml':readPyproject,'Cargo.toml':readCargo}
function readDeclaredVersion({path},text,parents){const name=(0,version_file.ex)(path)
if(name===void 0)return{path,outcome:'unreadable',problem:'it is not a file with a known name'}
try{return{path,...READERS[name](text,parents)}}catch(error){return{path,outcome:'unreadable',problem:error.message.split('\n',1)[0]??''}}}function readPackageJson(text){return declared(at(JSON.parse(text),'version'),'"version"')}function readPyproject(text){const document=(0,dist.qg)(text)
const dynamic=at(document,'project','dynamic')
const isDynamic=Array.isArray(dynamic)&&dynamic.includes('version')
const ofProject=at(document,'project','version')
if(!isDynamic&&ofProject!==void 0)return declared(ofProject,'[project]')
const ofPoetry=isPoetry(document)?at(document,'tool','poetry','version'):void 0
if(!isDynamic&&ofPoetry===void 0)return{outcome:'undeclared',where:'[project] or [tool.poetry]'}
const source=versionSource(document)
const isPlaceholder=source.outcome==='from-tag'||ofPoetry===void 0
return isPlaceholder?source:declared(ofPoetry,'[tool.poetry]')}const isPoetry=document=>at(document,'build-system')===void 0||/^poetry[._]/.test(readBuild(document).backend)
function readCargo(text,parents){const version=at((0,dist.qg)(text),'package','version')
if(at(version,'workspace')!==true)return declared(version,'[package]')
const root=[text,...parents].map(each=>(0,dist.qg)(each)).find(document=>at(document,'workspace')!==void 0)
return declared(at(root,'workspace','package','version'),'[workspace.package] of the workspace')}const declared=(version,where)=>typeof version==='string'?{outcome:'version',version}:{outcome:'undeclared',where}})}

