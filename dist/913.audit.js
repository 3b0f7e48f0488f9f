"use strict"
exports.id=913
exports.ids=[913]
exports.modules={8410:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{NB:()=>defineCommand,eJ:()=>inputFlags,WW:()=>withFlags})
var external_node_util_=__webpack_require__(7975)
var configuration_error=__webpack_require__(5006)
const VERSION='1.0.0'
const defineCommand=command=>command
const COMMON={help:{kind:'switch',description:'Prints this text.'},version:{kind:'switch',description:'Prints the version of release-gate.'}}
const PROGRAM='node dist/cli.js'
const inputFlags=(inputs,...without)=>Object.fromEntries(Object.entries(inputs).filter(([name])=>!without.some(each=>each===name)).map(([name,input])=>[name,{kind:'value',description:input.description,default:input.default}]))
async function withFlags(command,args,terminal,run){const{values,operands,problems}=await readFlags(command,args)
if(values['help']===true){terminal.print(helpOf(command))
return 0}if(values['version']===true){terminal.print(VERSION)
return 0}if(problems.length>0)throw new configuration_error.j(problems)
return run(values,operands)}async function readFlags(command,args){const flags={...command.flags,...COMMON}
const{tokens}=(0,external_node_util_.parseArgs)({args:[...args],options:optionsOf(flags),strict:false,tokens:true})
const values={}
const operands=[]
const unknown=[]
const problems=[]
for(const token of tokens){if(token.kind==='positional')operands.push(token.value)
if(token.kind!=='option')continue
const flag=Object.hasOwn(flags,token.name)?flags[token.name]:void 0
if(flag===void 0)unknown.push(token.rawName)
else if(isWrong(flag,token))problems.push(wrongValue(token.name,flag,token.value))
else values[token.name]=token.value??true}problems.push(...await unknownFlags(unknown,Object.keys(flags)))
if(unknown.length===0)problems.push(...wrongOperands(command,operands))
return{values,operands,problems}}const optionsOf=flags=>Object.fromEntries(Object.entries(flags).map(([name,{kind}])=>[name,{type:kind==='value'?'string':'boolean',...name==='help'?{short:'h'}:{}}]))
const isWrong=({kind},{value,inlineValue})=>kind==='switch'?value!==void 0:value===void 0||inlineValue===false&&/^-./.test(value)
function wrongValue(name,{kind,value:placeholder='VALUE'},value){if(kind==='switch')return`--${name}: expected no value; found "${value??''}".`
if(value===void 0)return`--${name}: expected a value; found none. Write --${name} ${placeholder}.`
return`--${name}: expected a value; found the flag ${value}. If that is the value, write --${name}=${value}.`}function wrongOperands({operands:expected,name},found){if(found.length===expected.length&&!found.includes(''))return[]
const words=operands=>[name,...operands].join(' ').trim()
return[`expected ${words(expected)}; found ${words(found)||'nothing'}.`]}async function unknownFlags(names,known){const meant=await Promise.all(names.map(name=>nearest(name.replace(/^-+/,''),known)))
return names.map((name,index)=>{const near=meant[index]
return`${name}: there is no such flag${near===void 0?'':`; did you mean --${near}?`}`})}async function nearest(name,known){const{closest,distance}=await __webpack_require__.e(232).then(__webpack_require__.t.bind(__webpack_require__,8232,19))
const near=closest(name.toLowerCase(),known)
return name.length>2&&distance(name.toLowerCase(),near)<=2?near:void 0}function helpOf({name,description,operands,flags,examples}){const usage=[PROGRAM,name,...operands,'[flags]'].filter(part=>part!=='').join(' ')
return[`Usage: ${usage}`,'',...description.split('\n').flatMap(line=>wrap(line,'')),'','Examples:',...examples.map(example=>`  ${PROGRAM} ${example}`),'','Flags:',...Object.entries({...flags,...COMMON}).flatMap(([flag,each])=>helpOfFlag(flag,each))].join('\n')}function helpOfFlag(name,{kind,description,value='VALUE',default:fallback=''}){const written=`  ${name==='help'?'-h, ':''}--${name}${kind==='value'?` ${value}`:''}`
const text=fallback===''?description:`${description} Default: ${fallback}`
return[written,...wrap(text,'      ')]}const WIDTH=100
function wrap(text,indent){const lines=[]
let line=indent
for(const word of text.split(' ')){if(line!==indent&&line.length+1+word.length>WIDTH){lines.push(line)
line=indent}line+=line===indent?word:` ${word}`}return[...lines,line]}}),9913:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{init:()=>init})
const shellWord=word=>/^[\w./@+=:][\w./@+=:-]*$/.test(word)?word:`'${word.replaceAll("'",`'\\''`)}'`
var recommended=__webpack_require__(1852)
var gate_step=__webpack_require__(2357)
var registries=__webpack_require__(56)
var entry=__webpack_require__(7011)
function parseRequiredCheck(text){const lenient=text.endsWith('?')
const[,pattern='',app]=/^([^]*?)(?:@([a-z\d](?:[a-z\d-]*[a-z\d])?))?$/i.exec(lenient?text.slice(0,-1):text)??[]
const name=pattern.trim()
if(name==='')return
return{text,pattern:name,lenient,...app===void 0?{}:{app:app.toLowerCase()}}}function splitRequiredChecks(lines){return lines.flatMap(line=>line.split(/,(?![^()]*\))/)).map(item=>item.trim()).filter(item=>item!=='')}var version=__webpack_require__(7972)
const RECIPES={pypi:"# Publishes a Python package to PyPI by trusted publishing, with a trial upload to TestPyPI that may fail.\n# The build has no credentials. The gate is the first step of every job, so it also judges a re-run of one job.\nname: Publish to PyPI\n\non:\n  push:\n    tags: ['v*']\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: false\n\njobs:\n  build:\n    runs-on: ubuntu-latest\n    timeout-minutes: 20\n    permissions:\n      contents: read\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          version-scheme: pep440\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: ${{ steps.gate.outputs.sha }}\n          fetch-depth: 0\n          persist-credentials: false\n      - uses: actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0\n        with:\n          python-version: '3.13'\n      - run: python -m pip install build==1.6.1 twine==7.0.0\n      - run: python -m build\n      - run: python -m twine check --strict dist/*\n      - name: The built version is the tag's\n        env:\n          VERSION: ${{ steps.gate.outputs.version }}\n        run: ls dist/*-\"$VERSION\".tar.gz dist/*-\"$VERSION\"-*.whl\n      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1\n        with:\n          name: dist\n          path: dist/\n          if-no-files-found: error\n\n  testpypi:\n    needs: build\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    environment: testpypi\n    permissions:\n      contents: read\n      id-token: write # trusted publishing\n    steps:\n      - uses: org/release-gate@v1\n        with:\n          version-scheme: pep440\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          name: dist\n          path: dist/\n      - uses: pypa/gh-action-pypi-publish@dc37677b2e1c63e2034f94d8a5b11f265b73ba33 # v1.14.2\n        continue-on-error: true\n        with:\n          repository-url: https://test.pypi.org/legacy/\n          skip-existing: true\n\n  publish:\n    needs: [build, testpypi]\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    environment: release\n    permissions:\n      contents: read\n      id-token: write # trusted publishing\n    steps:\n      - uses: org/release-gate@v1\n        with:\n          version-scheme: pep440\n      # No checkout: the job has the credential and the built files, and nothing else.\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          name: dist\n          path: dist/\n      - uses: pypa/gh-action-pypi-publish@dc37677b2e1c63e2034f94d8a5b11f265b73ba33 # v1.14.2\n",npm:'# Publishes a package to npm by trusted publishing, with provenance and the right dist-tag.\n# Install and test scripts run in a job without credentials. The job that publishes only uploads.\nname: Publish to npm\n\non:\n  push:\n    tags: [\'v*\']\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: false\n\njobs:\n  build:\n    runs-on: ubuntu-latest\n    timeout-minutes: 20\n    permissions:\n      contents: read\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          version-scheme: semver\n          # `other` also allows 1.2.0-next.1. Its first word becomes the dist-tag.\n          channels: stable, rc, beta, alpha, other\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: ${{ steps.gate.outputs.sha }}\n          fetch-depth: 0\n          persist-credentials: false\n      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0\n        with:\n          node-version: 24\n          package-manager-cache: false\n      - run: npm ci\n      - name: The version in package.json is the tag\'s\n        env:\n          VERSION: ${{ steps.gate.outputs.version }}\n        run: test "$(node -p \'require("./package.json").version\')" = "$VERSION"\n      - run: npm test\n      - run: |\n          mkdir "$RUNNER_TEMP/package"\n          npm pack --pack-destination "$RUNNER_TEMP/package"\n      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1\n        with:\n          name: package\n          path: ${{ runner.temp }}/package/\n          if-no-files-found: error\n\n  publish:\n    needs: build\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    environment: release\n    permissions:\n      contents: read\n      id-token: write # trusted publishing and provenance\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          version-scheme: semver\n          channels: stable, rc, beta, alpha, other\n      # No checkout: the job has the credential and the built package, and nothing else.\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          name: package\n          path: package/\n      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0\n        with:\n          node-version: 24\n          registry-url: https://registry.npmjs.org\n          package-manager-cache: false\n      # npm adds provenance automatically for a trusted publisher.\n      - env:\n          NPM_TAG: ${{ steps.gate.outputs.npm-tag }}\n        run: npm publish ./package/*.tgz --access public --tag "$NPM_TAG"\n',crates:"# Publishes a crate to crates.io by trusted publishing.\n# A job without credentials compiles the crate. The job that publishes compiles nothing.\nname: Publish to crates.io\n\non:\n  push:\n    tags: ['v*']\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: false\n\njobs:\n  verify:\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    permissions:\n      contents: read\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          version-scheme: semver\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: ${{ steps.gate.outputs.sha }}\n          fetch-depth: 0\n          persist-credentials: false\n      - name: The version in Cargo.toml is the tag's\n        env:\n          VERSION: ${{ steps.gate.outputs.version }}\n        run: test \"$(cargo metadata --no-deps --format-version 1 | jq -r '.packages[0].version')\" = \"$VERSION\"\n      - run: cargo test --locked\n      - run: cargo package --locked\n\n  publish:\n    needs: verify\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    environment: release\n    permissions:\n      contents: read\n      id-token: write # trusted publishing\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          version-scheme: semver\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: ${{ steps.gate.outputs.sha }}\n          fetch-depth: 0\n          persist-credentials: false\n      - uses: rust-lang/crates-io-auth-action@c6f97d42243bad5fab37ca0427f495c86d5b1a18 # v1.0.5\n        id: auth\n      - env:\n          CARGO_REGISTRY_TOKEN: ${{ steps.auth.outputs.token }}\n        run: cargo publish --locked --no-verify\n",container:'# Builds a container image and pushes it to GitHub\'s registry, tagged with the version.\n# The tag `latest` follows the highest stable version only.\nname: Publish an image\n\non:\n  push:\n    tags: [\'v*\']\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: false\n\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    environment: release\n    permissions:\n      contents: read\n      packages: write # pushes the image\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: ${{ steps.gate.outputs.sha }}\n          fetch-depth: 0\n          persist-credentials: false\n      - name: Name the image\n        id: image\n        env:\n          VERSION: ${{ steps.gate.outputs.version }}\n          IS_LATEST: ${{ steps.gate.outputs.is-latest }}\n        run: |\n          image="ghcr.io/${GITHUB_REPOSITORY,,}"\n          {\n            echo \'tags<<END\'\n            # A version can contain + or !. An image tag cannot.\n            echo "$image:${VERSION//[+!]/_}"\n            if [ "$IS_LATEST" = true ]; then echo "$image:latest"; fi\n            echo \'END\'\n          } >> "$GITHUB_OUTPUT"\n      - uses: docker/setup-buildx-action@bb05f3f5519dd87d3ba754cc423b652a5edd6d2c # v4.2.0\n      - uses: docker/login-action@dbcb813823bdd20940b903addbd779551569679f # v4.6.0\n        with:\n          registry: ghcr.io\n          username: ${{ github.actor }}\n          password: ${{ github.token }}\n      - uses: docker/build-push-action@53b7df96c91f9c12dcc8a07bcb9ccacbed38856a # v7.3.0\n        with:\n          context: .\n          push: true\n          provenance: mode=max\n          tags: ${{ steps.image.outputs.tags }}\n          labels: |\n            org.opencontainers.image.revision=${{ steps.gate.outputs.sha }}\n            org.opencontainers.image.source=${{ github.server_url }}/${{ github.repository }}\n            org.opencontainers.image.version=${{ steps.gate.outputs.version }}\n','github-release':'# Creates a GitHub release with the changelog\'s entry as its notes and all files of `make dist` at once, as an immutable\n# release needs. The build has no write permission. The gate is the first step of both jobs, so it also judges a re-run\n# of one job.\nname: Release\n\non:\n  push:\n    tags: [\'v*\']\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: false\n\njobs:\n  build:\n    runs-on: ubuntu-latest\n    timeout-minutes: 20\n    permissions:\n      contents: read\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          changelog: CHANGELOG.md\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: ${{ steps.gate.outputs.sha }}\n          fetch-depth: 0\n          persist-credentials: false\n      - run: make dist VERSION="$VERSION"\n        env:\n          VERSION: ${{ steps.gate.outputs.version }}\n      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1\n        with:\n          name: dist\n          path: dist/\n          if-no-files-found: error\n\n  publish:\n    needs: build\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    environment: release\n    permissions:\n      contents: write # creates the release\n    steps:\n      - uses: org/release-gate@v1\n        id: gate\n        with:\n          changelog: CHANGELOG.md\n      # No checkout: the job has the write permission and the built files, and nothing else.\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          name: dist\n          path: dist/\n      # A file passes the notes, so that no text in them reaches a shell.\n      - env:\n          GH_TOKEN: ${{ github.token }}\n          GH_REPO: ${{ github.repository }}\n          TAG: ${{ steps.gate.outputs.tag }}\n          NOTES: ${{ steps.gate.outputs.release-notes-file }}\n          IS_LATEST: ${{ steps.gate.outputs.is-latest }}\n          IS_PRERELEASE: ${{ steps.gate.outputs.is-prerelease }}\n        run: |\n          gh release create "$TAG" dist/* --verify-tag --title "$TAG" --notes-file "$NOTES" \\\n            --latest="$IS_LATEST" --prerelease="$IS_PRERELEASE"\n'}
const RECIPE_IDS=Object.keys(RECIPES)
const QUESTIONS={registry:{asks:`Where do releases go? (${RECIPE_IDS.join(', ')})`},scheme:{asks:`Version scheme? (${version.k.join(', ')})`,otherwise:''},maintainers:{asks:'Who may release? (logins; LOGIN:ID pins the account ID)'},reviewers:{asks:'Who may approve a release? (logins or ORG/TEAM; empty: the same)',otherwise:''},taggers:{asks:`Who may create release tags? (${recommended.Zc.join(', ')}, or ORG/TEAM:ID)`,otherwise:'admin, maintain'},checks:{asks:'Which checks must pass before a merge? (names; NAME@github-actions pins the app)'},gate:{asks:'Which commit of release-gate? (OWNER/release-gate@FULL-COMMIT#VERSION)'}}
function readAnswers(given,owner){const problems=[]
const wrong=(name,expected)=>{problems.push(`--${name}: expected ${expected}; found "${given[name]}".`)}
const each=(name,expected,read)=>{const items=given[name].split(',').map(item=>item.trim())
const values=items.filter(item=>item!=='').map(read)
const known=values.filter(value=>value!==void 0)
if(known.length===0||known.length<values.length)wrong(name,expected)
return known}
const registry=RECIPE_IDS.find(name=>name===given.registry.trim().toLowerCase())
const scheme=registry===void 0?void 0:readScheme(registry,given.scheme.trim().toLowerCase())
if(registry===void 0)wrong('registry',RECIPE_IDS.join(', '))
else if(scheme===void 0)wrong('scheme',`${schemesOf(registry).join(' or ')} for ${registry}`)
const maintainers=each('maintainers','logins such as octocat (for teams see docs/recipes/teams.yml)',entry.JC)
const reviewers=given.reviewers.trim()===''?maintainers.slice(0,MOST_REVIEWERS):each('reviewers','logins or ORG/TEAM',item=>readReviewer(item,owner))
if(reviewers.length>MOST_REVIEWERS)wrong('reviewers',`at most ${MOST_REVIEWERS}, the limit of GitHub`)
const taggers=each('taggers',`${recommended.Zc.join(', ')} or ORG/TEAM`,item=>readTagger(item,owner))
const checks=readChecks(given.checks)
if(checks===void 0)wrong('checks','names of checks, without globs, NAME@github-actions to pin the app')
const gate=readGate(given.gate.trim())
if(gate===void 0)wrong('gate','OWNER/release-gate@FULL-COMMIT, optionally followed by #v1.2.3')
if(registry===void 0||scheme===void 0||checks===void 0||gate===void 0)return{problems}
if(problems.length>0)return{problems}
return{registry,scheme,maintainers,reviewers,taggers,checks,gate}}const MOST_REVIEWERS=6
const schemesOf=registry=>registries.K1[registry].recipe?.schemes??[]
function readScheme(registry,text){const allowed=schemesOf(registry)
return text===''?allowed[0]:allowed.find(name=>name===text)}const readReviewer=(token,owner)=>token.includes('/')?readTeam(token,owner):(0,entry.JC)(token)
function readTeam(token,owner){const[,name='',id]=/^([^:]*)(?::([1-9]\d{0,14}))?$/.exec(token)??[]
const team=(0,entry.RI)(name,owner)
return team===void 0||id===void 0?team:{...team,id:Number(id)}}function readTagger(token,owner){const role=recommended.Zc.find(name=>name===token.toLowerCase())
return role===void 0?token.includes('/')?readTeam(token,owner):void 0:{kind:'role',role}}function readChecks(text){const checks=splitRequiredChecks([text]).map(parseRequiredCheck)
const usable=checks.flatMap(check=>{const isName=check!==void 0&&!check.lenient&&!/[*?]/.test(check.pattern)
if(!isName||check.app!==void 0&&check.app!=='github-actions')return[]
return[{context:check.pattern,byActions:check.app!==void 0}]})
return usable.length===0||usable.length<checks.length?void 0:usable}function readGate(text){const[,uses,version]=/^([\w.-]+\/[\w.-]+@(?:[\da-f]{40}|[\da-f]{64}))(?:\s*#\s*([\w.+-]+))?$/.exec(text)??[]
return uses!==void 0&&(0,gate_step.cE)(uses)?{uses,version}:void 0}var rulesets=__webpack_require__(6472)
const RULESETS=['tagCreation','tagChanges','branches']
const GITHUB_ACTIONS=15368
const desiredSettings=answers=>({rulesets:{tagCreation:{name:'release-gate: who makes release tags',bypass_actors:answers.taggers.map(bypassActor),rules:recommended.PB.map(type=>({type})),...ON_TAGS},tagChanges:{name:'release-gate: release tags stay',bypass_actors:[],rules:recommended.iA.map(type=>({type})),...ON_TAGS},branches:branchRuleset(answers)},environment:{name:recommended.M0,reviewers:answers.reviewers.map(reviewerText),...recommended.ym,deployment_tags:[recommended.yV]}})
const ON_TAGS={target:'tag',enforcement:'active',conditions:{ref_name:{include:[`refs/tags/${recommended.yV}`],exclude:[]}}}
const branchRuleset=({checks})=>({name:'release-gate: branches',target:'branch',enforcement:'active',bypass_actors:[],conditions:{ref_name:{include:recommended.l4,exclude:[]}},rules:recommended.R8.map(type=>{if(type==='pull_request')return{type,parameters:recommended.Ky}
return type==='required_status_checks'?{type,parameters:statusChecks(checks)}:{type}})})
const statusChecks=checks=>({...recommended.f9,required_status_checks:checks.map(({context,byActions})=>({context,integration_id:byActions?GITHUB_ACTIONS:void 0}))})
function bypassActor(tagger){const bypass_mode='always'
if(tagger.kind==='role')return{actor_id:rulesets.ET[tagger.role],actor_type:'RepositoryRole',bypass_mode}
return{actor_id:tagger.id,actor_type:'Team',bypass_mode}}function reviewerText(reviewer){const name=reviewer.kind==='team'?`${reviewer.org}/${reviewer.slug}`:reviewer.login
return reviewer.id===void 0?name:`${name}:${reviewer.id}`}const PATHS={workflow:'.github/workflows/publish.yml',maintainers:'.github/MAINTAINERS',tagCreation:'.github/rulesets/tag-creation.json',tagChanges:'.github/rulesets/tag-changes.json',branches:'.github/rulesets/branches.json',environment:'.github/environments/release.json'}
const plannedFiles=(answers,{rulesets,environment})=>[{path:PATHS.workflow,content:workflowFile(answers)},{path:PATHS.maintainers,content:maintainersFile(answers)},...RULESETS.map(name=>({path:PATHS[name],content:json(rulesets[name])})),{path:PATHS.environment,content:json(environment)}]
const json=value=>`${JSON.stringify(value,void 0,2)}\n`
function workflowFile({registry,scheme,gate}){const recipe=RECIPES[registry]
const pinned=recipe.replaceAll('org/release-gate@v1',()=>usesOf(gate))
if(pinned.includes('version-scheme:'))return pinned.replace(/(?<=version-scheme: )\w+/g,scheme)
if(scheme==='auto')return pinned
const step=`      - uses: ${usesOf(gate)}\n        id: gate\n`
const input=`        with:\n          version-scheme: ${scheme}\n`
return pinned.replaceAll(step,()=>step+input).replaceAll(`${input}        with:\n`,()=>input)}const usesOf=({uses,version})=>version===void 0?uses:`${uses} # ${version}`
const maintainersFile=({maintainers})=>`# Who may release. The gate reads this file from the default branch, never from the tag it judges.\n# One entry a line: @login, or login:ID where the id of the account decides; an app is called name[bot].\n\n${maintainers.map(({login,id})=>id===void 0?`@${login}`:`${login}:${id}`).join('\n')}\n`
function applyCommands(owner,repo,environment){const root=`repos/${owner}/${repo}`
const api=(method,path,...fields)=>['gh api --method',method,shellWord(`${root}/${path}`),...fields].join(' ')
const at=`environments/${encodeURIComponent(environment.name)}`
return[api('PUT','actions/permissions/workflow',`-f default_workflow_permissions=${recommended.f_.default_workflow_permissions}`,`-F can_approve_pull_request_reviews=${recommended.f_.can_approve_pull_request_reviews}`),api('PUT','actions/permissions','-F enabled=true','-f allowed_actions=all',`-F sha_pinning_required=${recommended.pt.sha_pinning_required}`),api('PUT','immutable-releases'),api('PUT',at,...environmentFields(environment,owner)),...environment.deployment_tags.map(name=>api('POST',`${at}/deployment-branch-policies`,`-f ${shellWord(`name=${name}`)}`,'-f type=tag')),...RULESETS.map(name=>api('POST','rulesets',`--input ${PATHS[name]}`))]}const environmentFields=(description,owner)=>[`-F prevent_self_review=${description.prevent_self_review}`,`-F can_admins_bypass=${description.can_admins_bypass}`,`-F wait_timer=${description.wait_timer}`,"-F 'deployment_branch_policy[protected_branches]=false'","-F 'deployment_branch_policy[custom_branch_policies]=true'",...description.reviewers.flatMap(text=>{const reviewer=readReviewer(text,owner)
if(reviewer===void 0)return[]
const path=reviewer.kind==='team'?`orgs/${reviewer.org}/teams/${reviewer.slug}`:`users/${reviewer.login}`
const id=reviewer.id===void 0?`$(gh api ${shellWord(path)} --jq .id)`:String(reviewer.id)
return[`-f 'reviewers[][type]=${reviewer.kind==='team'?'Team':'User'}'`,`-F "reviewers[][id]=${id}"`]})]
var configuration_error=__webpack_require__(5006)
var flags=__webpack_require__(8410)
var external_node_fs_=__webpack_require__(3024)
var external_node_path_=__webpack_require__(6760)
var dist=__webpack_require__(458)
const readRuleset=data=>dist.qgA(rulesets.gq,data)
const environmentDescription=dist.rej({name:dist.FsL(dist.YjP(),dist.hq()),reviewers:dist.YOg(dist.YjP()),prevent_self_review:dist.zMY(),can_admins_bypass:dist.zMY(),wait_timer:dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(0)),deployment_tags:dist.YOg(dist.FsL(dist.YjP(),dist.hq()))})
const readEnvironmentDescription=data=>dist.qgA(environmentDescription,data)
var find_remote=__webpack_require__(8039)
var git_git=__webpack_require__(1268)
var client=__webpack_require__(4238)
var retry=__webpack_require__(547)
var transport=__webpack_require__(2136)
async function openSite(given,terminal){const git=(0,git_git.u)(terminal.directory)
const remote=await(0,find_remote._)(git,given.repository,terminal.env)
if(remote===void 0)throw new configuration_error.j(['expected a repository on GitHub; found no remote "origin". Add it, or pass --repository OWNER/REPO.'])
const top=await git(['rev-parse','--show-toplevel'])
const root=top.exitCode===0?top.stdout.replace(/\r?\n$/,''):terminal.directory
return{root,remote,token:given.token??terminal.env['RELEASE_GATE_TOKEN']??'',terminal}}const openClient=({token,remote})=>(0,client.U)(token,remote.apiUrl,(0,retry.L)((0,transport.o)()))
const confirms=async({ask},question)=>/^y(?:es)?$/i.test((await(ask?.(`${question} [y/N] `)))?.trim()??'')
const areWritten=root=>[...RULESETS,'environment'].every(name=>(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root,PATHS[name])))
const readIfThere=path=>(0,external_node_fs_.existsSync)(path)?(0,external_node_fs_.readFileSync)(path,'utf8'):void 0
async function writeFiles(files,force,{root,terminal}){const differs=({path,content})=>{const now=readIfThere((0,external_node_path_.join)(root,path))
return now!==void 0&&now!==content}
if(!force&&terminal.ask===void 0){const others=files.filter(differs).map(({path})=>`${path}: expected no file, or the content that init writes; found other content. Pass --force to overwrite it.`)
if(others.length>0)throw new configuration_error.j(others)}for(const file of files){const path=(0,external_node_path_.join)(root,file.path)
if(readIfThere(path)===file.content)terminal.print(`unchanged  ${file.path}`)
else if(differs(file)&&!force&&!await confirms(terminal,`Overwrite ${file.path}?`))terminal.print(`kept       ${file.path}`)
else{(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path),{recursive:true});(0,external_node_fs_.writeFileSync)(path,file.content)
terminal.print(`written    ${file.path}`)}}}function readFiles(root){const read=(path,shape)=>{const text=readIfThere((0,external_node_path_.join)(root,path))
if(text===void 0)throw new configuration_error.j([`${path}: expected this file; found none. Run init without --check and --apply to write it, or pass the answers as flags.`])
try{return shape(JSON.parse(text))}catch(error){if(!(error instanceof SyntaxError||error instanceof dist.H6d))throw error
throw new configuration_error.j([`${path}: ${error.message}`])}}
return{rulesets:Object.fromEntries(RULESETS.map(name=>[name,read(PATHS[name],readRuleset)])),environment:read(PATHS.environment,readEnvironmentDescription)}}var schema=__webpack_require__(7983)
const readAnswer=(0,schema.wA)(dist.Ikc({id:dist.aig()}))
const readTeamId=(client,org,slug)=>client.get('/orgs/{org}/teams/{team_slug}',{org,team_slug:slug},{what:`the id of the team ${org}/${slug}`,grant:`Use a token with the organization permission Members: read, or write the id behind the name: ${org}/${slug}:ID.`},data=>readAnswer(data).id)
const readUserId=(client,login)=>client.get('/users/{username}',{username:login},{what:`the id of the account ${login}`,grant:`Write the id behind the name: ${login}:ID.`},data=>readAnswer(data).id)
var model_escape=__webpack_require__(964)
const showSteps=steps=>steps.flatMap(showStep).map(model_escape.ts)
function showStep(step){switch(step.status){case'same':return[`${step.setting}: matches`]
case'different':return[`${step.setting}: differs`,...step.changes.map(({what,from,to})=>`  ${what}: ${from} → ${to}`)]
case'conflict':return[`${step.setting}: left as it is`,`  ${step.problem} Review it, and change it in the settings of the repository.`]
case'unknown':return[`${step.setting}: undetermined`,`  ${step.problem} ${step.fix}`]}}function notes({registry,maintainers,reviewers},repository){const{title,trustedPublisher}=registries.K1[registry]
const[only,...others]=reviewers
const found=[trustedPublisher===void 0?void 0:`At ${title}, add a trusted publisher: ${publisherFields(trustedPublisher,repository)}.`,only!==void 0&&others.length===0&&only.kind==='person'?`Only ${only.login} may approve a release, and nobody may approve their own: add another reviewer for the releases of ${only.login}.`:void 0,maintainers.some(({id})=>id!==void 0)?'MAINTAINERS pins account IDs: give `actions: read` to the jobs that run the gate, so that it compares the ID of a person who re-runs a job.':void 0]
return found.filter(note=>note!==void 0)}const publisherFields=(publisher,{owner,name})=>(0,registries.H1)(publisher,{owner,repository:name,workflow:PATHS.workflow.replace(/^.*\//,''),environment:recommended.M0}).map(([field,answer])=>`${field} ${answer}`).join(', ')
const QUESTION_NAMES=Object.keys(QUESTIONS)
async function makePlan(values,site){const{ask}=site.terminal
const given=new Map
const missing=[]
for(const name of QUESTION_NAMES){const{asks,otherwise}=QUESTIONS[name]
const flag=values[name]
const typed=flag??(await(ask?.(`${asks}${otherwise?` [${otherwise}]`:''} `)))?.trim()
const answer=typed===void 0||typed===''?otherwise??typed:typed
if(answer===void 0)missing.push(`--${name}: expected an answer, as there is no terminal to ask at; found none. ${asks}`)
else given.set(name,answer)}if(missing.length>0)throw new configuration_error.j(missing)
const read=readAnswers(Object.fromEntries(given),site.remote.owner)
if('problems'in read)throw new configuration_error.j(read.problems)
const answers=await withTeamIds(read,site)
const desired=desiredSettings(answers)
return{files:plannedFiles(answers,desired),desired,notes:notes(answers,site.remote)}}async function withTeamIds(answers,site){const client=openClient(site)
const taggers=await Promise.all(answers.taggers.map(async tagger=>{if(tagger.kind==='role'||tagger.id!==void 0)return tagger
const id=await readTeamId(client,tagger.org,tagger.slug)
if(!id.known)throw new configuration_error.j([`--taggers: ${id.missing} ${id.fix}`])
return{...tagger,id:id.value}}))
return{...answers,taggers}}const environmentPlan=(description,reviewers)=>({reviewers,preventsSelfReview:description.prevent_self_review,adminsCanBypass:description.can_admins_bypass,waitTimer:description.wait_timer,tags:description.deployment_tags})
function strengthenEnvironment(current,desired){if(current===void 0)return desired
const kept=current.reviewers.filter(({type,id})=>desired.reviewers.some(other=>other.type===type&&other.id===id))
if(current.reviewers.length>0&&kept.length===0)return{conflict:'The environment has other reviewers, and adding one would let more people approve.'}
const tags=strengthenTags(current.deploymentPolicy,desired.tags)
if('conflict'in tags)return tags
return{reviewers:current.reviewers.length>0?kept:desired.reviewers,preventsSelfReview:current.preventsSelfReview||desired.preventsSelfReview,adminsCanBypass:current.adminsCanBypass===void 0?void 0:current.adminsCanBypass&&desired.adminsCanBypass,waitTimer:Math.max(current.waitTimer,desired.waitTimer),tags:tags.names}}function strengthenTags(policy,desired){if(policy.kind==='protected-branches')return{conflict:'The environment allows only protected branches, and a release comes from a tag.'}
if(policy.kind==='any'||policy.refs.length===0)return{names:desired}
const tags=policy.refs.filter(({type})=>type==='tag').map(({name})=>name)
const names=desired.filter(name=>tags.some(pattern=>covers(pattern,name)))
if(names.length>0)return{names}
return{conflict:`The environment allows only ${policy.refs.map(({name})=>name).join(', ')}, and the release tags would be added.`}}function covers(pattern,narrower){if(pattern===narrower)return true
if(/[?[\]{}\\]|\*\*/.test(pattern+narrower))return false
const parts=pattern.split('*').map(part=>part.replace(/[.+^$()|]/g,'\\$&'))
return new RegExp(`^${parts.join('[^/]*')}$`).test(narrower)}function strengthenRuleset(current,desired){const{bypass_actors:now}=current
if(now===void 0)return{conflict:`The token does not show who may bypass the ruleset "${current.name}". Use a token with Administration: write.`}
const inForce=current.enforcement==='active'
const wanted=desired.bypass_actors??[]
const bypass=inForce?now.filter(actor=>wanted.some(other=>isWithin(actor,other))):wanted
if(bypass.length===0&&wanted.length>0)return{conflict:`No one who creates release tags may bypass the ruleset "${current.name}", and init never adds to the bypass list of an active ruleset.`}
const{include,exclude}=current.conditions.ref_name
const other=desired.conditions.ref_name
return{name:desired.name,target:desired.target,enforcement:'active',bypass_actors:bypass,conditions:{ref_name:{include:[...new Set([...include,...other.include])],exclude:exclude.filter(pattern=>other.exclude.includes(pattern))}},rules:strengthenRules(current.rules,desired.rules)}}const isWithin=(actor,other)=>actor.actor_type===other.actor_type&&(actor.actor_id??null)===(other.actor_id??null)&&(modeOf(actor)===modeOf(other)||modeOf(actor)==='pull_request')
const modeOf=({bypass_mode})=>bypass_mode??'always'
function strengthenRules(current,desired){const missing=desired.filter(({type})=>!current.some(rule=>rule.type===type))
const merged=current.map(rule=>{const wanted=desired.find(({type})=>type===rule.type)?.parameters
return wanted===void 0?rule:{type:rule.type,parameters:strengthenParameters(rule.parameters,wanted)}})
return[...merged,...missing]}function strengthenParameters(current={},desired){const stricter=Object.entries(desired).map(([name,value])=>[name,stricterOf(name,current[name],value)])
return{...current,...Object.fromEntries(stricter)}}const EXCEPTIONS=new Set(['do_not_enforce_on_create','update_allows_fetch_and_merge'])
function stricterOf(name,current,desired){if(current===void 0)return desired
if(typeof current==='boolean'&&typeof desired==='boolean')return EXCEPTIONS.has(name)?current&&desired:current||desired
if(typeof current==='number'&&typeof desired==='number')return Math.max(current,desired)
if(name==='required_status_checks')return joinChecks(current,desired)
return current}function joinChecks(current,desired){const all=[...current,...desired]
const pinned=check=>(check.integration_id??null)!==null
const kept=all.filter(check=>pinned(check)||!all.some(other=>other.context===check.context&&pinned(other)))
return kept.filter((check,index)=>kept.findIndex(other=>other.context===check.context&&(other.integration_id??null)===(check.integration_id??null))===index)}function difference(live,goal){return[step('workflow permissions',live.workflowPermissions,workflowPermissions),step('actions',live.actionsPolicy,actions),step('immutable releases',live.immutableReleases,immutableReleases),environmentStep(live.environment,goal),...RULESETS.map(name=>{const wanted=goal.rulesets[name]
return step(`ruleset "${wanted.name}"`,live.rulesets[name],current=>ruleset(current,wanted))})]}function step(setting,fact,compare){if(!fact.known)return{setting,status:'unknown',problem:fact.missing,fix:fact.fix}
const comparison=compare(fact.value)
if('conflict'in comparison)return{setting,status:'conflict',problem:comparison.conflict}
const changes=changesBetween(comparison.from,comparison.to)
if(changes.length===0)return{setting,status:'same'}
return{setting,status:'different',changes,requests:comparison.requests}}function workflowPermissions(current){return{from:{default_workflow_permissions:current.default,can_approve_pull_request_reviews:current.canApprovePullRequests},to:recommended.f_,requests:[{method:'PUT',route:'actions/permissions/workflow',parameters:{},body:recommended.f_}]}}function actions({enabled,allowedActions,shaPinningRequired}){if(!enabled)return{conflict:'GitHub Actions is disabled, so no release can run.'}
const body={enabled:true,allowed_actions:allowedActions,...recommended.pt}
return{from:{sha_pinning_required:shaPinningRequired??false},to:recommended.pt,requests:[{method:'PUT',route:'actions/permissions',parameters:{},body}]}}const immutableReleases=({enabled})=>({from:{enabled},to:{enabled:true},requests:[{method:'PUT',route:'immutable-releases',parameters:{}}]})
function environmentStep(fact,{environmentName,environment}){const setting=`environment ${environmentName}`
if(!environment.known)return step(setting,environment,()=>({from:{},to:{},requests:[]}))
return step(setting,fact,current=>compareEnvironment(environmentName,current,environment.value))}function compareEnvironment(name,state,desired){const current=state.status==='missing'?void 0:state
const plan=strengthenEnvironment(current,desired)
if('conflict'in plan)return plan
const parameters={environment_name:name}
const patterns=current?.deploymentPolicy.kind==='named'?current.deploymentPolicy.refs:[]
const isKept=({name:pattern,type})=>type==='tag'&&plan.tags.includes(pattern)
const added=plan.tags.filter(tag=>!patterns.some(pattern=>isKept(pattern)&&pattern.name===tag))
const route='environments/{environment_name}'
return{from:current===void 0?void 0:showEnvironment(current,patterns.map(showPattern)),to:showEnvironment(plan,plan.tags.map(tag=>showPattern({name:tag,type:'tag'}))),requests:[{method:'PUT',route,parameters,body:environmentBody(plan)},...added.map(tag=>({method:'POST',route:`${route}/deployment-branch-policies`,parameters,body:{name:tag,type:'tag'}})),...patterns.filter(pattern=>!isKept(pattern)).map(({id})=>({method:'DELETE',route:`${route}/deployment-branch-policies/{branch_policy_id}`,parameters:{...parameters,branch_policy_id:String(id)}}))]}}const showPattern=({name,type})=>`${type} ${name}`
const showEnvironment=({reviewers,preventsSelfReview,adminsCanBypass,waitTimer},deployments)=>({reviewers:reviewers.map(({name})=>name).sort(),prevent_self_review:preventsSelfReview,can_admins_bypass:adminsCanBypass,wait_timer:waitTimer,deployments:[...deployments].sort()})
const environmentBody=({reviewers,preventsSelfReview,adminsCanBypass,waitTimer})=>({wait_timer:waitTimer,prevent_self_review:preventsSelfReview,can_admins_bypass:adminsCanBypass===false?false:void 0,reviewers:reviewers.map(({type,id})=>({type,id})),deployment_branch_policy:{protected_branches:false,custom_branch_policies:true}})
function ruleset(current,desired){const request=merged=>current===void 0?{method:'POST',route:'rulesets',parameters:{},body:merged}:{method:'PUT',route:'rulesets/{ruleset_id}',parameters:{ruleset_id:String(current.id)},body:merged}
const merged=current===void 0?desired:strengthenRuleset(current,desired)
if('conflict'in merged)return merged
return{from:current===void 0?void 0:showRuleset(current),to:showRuleset(merged),requests:[request(merged)]}}const showRuleset=({enforcement,bypass_actors:actors,conditions,rules})=>({enforcement,bypass:(actors??[]).map(({actor_type,actor_id,bypass_mode})=>`${[actor_type,actor_id??''].join(' ').trim()}, ${bypass_mode??'always'}`).sort(),include:[...conditions.ref_name.include].sort(),exclude:[...conditions.ref_name.exclude].sort(),rules:Object.fromEntries(rules.map(({type,parameters})=>[type,parameters??true]))})
function changesBetween(from,to){const[before,after]=[flatten(from),flatten(to)]
const names=[...new Set([...before.keys(),...after.keys()])]
return names.map(what=>({what,from:before.get(what)??'none',to:after.get(what)??'none'})).filter(({from,to})=>from!==to)}function flatten(value,path=''){if(value===void 0)return new Map
if(typeof value!=='object'||value===null||Array.isArray(value))return new Map([[path,show(value)]])
const below=Object.entries(value).map(([name,each])=>[...flatten(each,path===''?name:`${path}.${name}`)])
return new Map(below.flat())}const show=value=>{if(typeof value==='string')return value
if(!Array.isArray(value))return JSON.stringify(value)
return value.length===0?'none':value.map(show).join('; ')}
var actions_policy=__webpack_require__(3348)
var api_environment=__webpack_require__(5703)
var immutable_releases=__webpack_require__(8033)
var repository_client=__webpack_require__(5154)
var api_rulesets=__webpack_require__(3979)
var workflow_permissions=__webpack_require__(1551)
var fact=__webpack_require__(6725)
const GRANT='Use a token with Administration: write and Actions: read on this repository.'
async function readLive(client,repository,desired){const api=(0,repository_client.h)(client,repository,GRANT)
const actionsPolicy=(0,actions_policy.C)(api)
const own=(0,api_rulesets.KY)(api)
const rulesetOf=async name=>{const wanted=desired.rulesets[name]
const list=await own
if(!list.known)return list
const found=list.value.find(one=>one.name===wanted.name&&one.target===wanted.target)
return found===void 0?(0,fact.eO)(void 0):(0,api_rulesets.l8)(api,found.id)}
const rulesets=RULESETS.map(async name=>[name,await rulesetOf(name)])
const[workflowPermissions,immutableReleases,environment]=await Promise.all([(0,workflow_permissions.S)(api),(0,immutable_releases.n)(api,actionsPolicy),(0,api_environment.Q)(api,desired.environment.name)])
return{workflowPermissions,actionsPolicy:await actionsPolicy,immutableReleases,environment,rulesets:Object.fromEntries(await Promise.all(rulesets))}}async function goalOf(client,owner,{environment,rulesets}){const asked=environment.reviewers.map(text=>reviewerOf(client,owner,text))
return{environmentName:environment.name,environment:(0,fact.Vt)((0,fact.HC)(await Promise.all(asked)),reviewers=>environmentPlan(environment,reviewers)),rulesets}}const send=(client,{owner,name},request)=>client.send(request.method,`/repos/{owner}/{repo}/${request.route}`,{owner,repo:name,...request.parameters},request.body,{what:request.route,grant:GRANT})
async function reviewerOf(client,owner,text){const reviewer=readReviewer(text,owner)
if(reviewer===void 0)return(0,fact.L5)('malformed',`Expected a reviewer such as octocat or ORG/TEAM; found "${text}".`,'Correct it in .github/environments/release.json.')
if(reviewer.kind==='team'){const{org,slug}=reviewer
const id=reviewer.id===void 0?await readTeamId(client,org,slug):(0,fact.eO)(reviewer.id)
return(0,fact.Vt)(id,value=>({type:'Team',id:value,name:slug}))}const{login}=reviewer
const id=reviewer.id===void 0?await readUserId(client,login):(0,fact.eO)(reviewer.id)
return(0,fact.Vt)(id,value=>({type:'User',id:value,name:login}))}const EXIT={done:0,notDone:1}
async function check(site,planned){const drifted=(planned?.files??[]).filter(({path,content})=>readIfThere((0,external_node_path_.join)(site.root,path))!==content)
for(const{path}of drifted)site.terminal.print(`${path}: differs from what the answers give`)
const steps=await compare(site,openClient(site),planned?.desired??readFiles(site.root))
return drifted.length===0&&steps.every(({status})=>status==='same')?EXIT.done:EXIT.notDone}async function apply(site,desired){const{terminal,remote}=site
const client=openClient(site)
const steps=await compare(site,client,desired)
const different=steps.filter(step=>step.status==='different')
if(different.length>0&&terminal.ask!==void 0&&!await confirms(terminal,'Apply this?'))return EXIT.notDone
let isDone=steps.every(({status})=>status==='same'||status==='different')
for(const{setting,requests}of different)for(const request of requests){const sent=await send(client,remote,request)
if(sent.known)continue
terminal.complain((0,model_escape.ts)(`${setting}: ${sent.missing} ${sent.fix}`))
isDone=false
break}if(isDone)terminal.print(different.length===0?'Nothing to apply.':'Applied.')
return isDone?EXIT.done:EXIT.notDone}async function compare({remote,terminal},client,desired){const[live,goal]=await Promise.all([readLive(client,remote,desired),goalOf(client,remote.owner,desired)])
const steps=difference(live,goal)
terminal.print(showSteps(steps).join('\n'))
return steps}const QUESTION_FLAGS=Object.fromEntries(Object.entries(QUESTIONS).map(([name,{asks,otherwise}])=>[name,{kind:'value',value:'ANSWER',description:asks,default:otherwise}]))
const COMMAND=(0,flags.NB)({name:'init',description:`Sets a repository up for releases through the gate. Without --apply and --check it writes the files and prints the commands that apply the settings. Answers that no flag gives are asked for at the terminal.\n--apply and --check take the settings from the files that were written, or from the answers if any are given. A setting that is already stricter stays.\nExit code: 0 done, or nothing differs; 1 something differs, is undetermined or was not applied; 2 bad usage.`,operands:[],flags:{...QUESTION_FLAGS,apply:{kind:'switch',description:'Applies the settings, after showing what differs.'},check:{kind:'switch',description:'Shows what differs, and changes nothing.'},force:{kind:'switch',description:'Overwrites files that differ.'},repository:{kind:'value',value:'OWNER/REPO',description:'The repository on GitHub. Default: the remote "origin".'},token:{kind:'value',description:'A token with Administration: write, for --apply, --check and the IDs of teams. Default: the variable RELEASE_GATE_TOKEN.'}},examples:['init --registry pypi --maintainers octocat --checks test','init --apply']})
const init=(args,terminal)=>(0,flags.WW)(COMMAND,args,terminal,values=>run(values,terminal))
async function run(values,terminal){const isApply=values.apply===true
const isCheck=values.check===true
if(isApply&&isCheck)throw new configuration_error.j(['expected --apply or --check; found both. Pass one of them.'])
const site=await openSite(values,terminal)
if(isApply&&site.token==='')throw new configuration_error.j(['--apply: expected a token with Administration: write; found none. Pass --token, or set RELEASE_GATE_TOKEN.'])
const isAnswered=QUESTION_NAMES.some(name=>values[name]!==void 0)
const fromFiles=!isAnswered&&(isCheck||isApply&&areWritten(site.root))
if(isCheck)return check(site,fromFiles?void 0:await makePlan(values,site))
if(!fromFiles){const{files,notes}=await makePlan(values,site)
await writeFiles(files,values.force===true,site)
for(const note of notes)terminal.print(note)}const desired=readFiles(site.root)
if(isApply)return apply(site,desired)
const{owner,name}=site.remote
const advice='These commands apply the settings to a repository without any. They replace existing settings; init --apply keeps those that are stricter.'
terminal.print(['',advice,'',...applyCommands(owner,name,desired.environment)].join('\n'))
return EXIT.done}}),8039:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{_:()=>findRemote})
var configuration_error=__webpack_require__(5006)
function parseRemote(url){const[,scheme,host,port='',owner,name]=/^(?:(https?|ssh|git):\/\/)?(?:[^@/]+@)?([a-z\d][a-z\d.-]*)(:\d+(?=\/))?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/i.exec(url.trim())??[]
if(host===void 0||owner===void 0||name===void 0)return
const server=host.toLowerCase()
const webPort=scheme?.toLowerCase().startsWith('http')===true?port:''
return{owner,name,apiUrl:server==='github.com'?'https://api.github.com':`https://${server}${webPort}/api/v3`}}async function findRemote(git,repository,env){const url=repository??(await git(['config','--get','remote.origin.url'])).stdout
const remote=parseRemote(repository===void 0?url:`https://github.com/${url}`)
if(repository!==void 0&&remote===void 0)throw new configuration_error.j([`--repository: expected owner/repo; found "${repository}"`])
const apiUrl=env['GITHUB_API_URL']??''
return remote===void 0||apiUrl===''?remote:{...remote,apiUrl}}}),1268:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{u:()=>gitIn})
var external_node_child_process_=__webpack_require__(1421)
var external_node_fs_=__webpack_require__(3024)
var exec=__webpack_require__(3032)
var program_missing=__webpack_require__(6063)
async function run(program,args,options={}){const[out,err]=[[],[]]
const stdout=chunk=>out.push(chunk)
const stderr=chunk=>err.push(chunk)
const ended=options.input===void 0?(0,exec.m)(program,[...args],{silent:true,ignoreReturnCode:true,listeners:{stdout,stderr},...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:options.env}}):runWithInput(program,args,options,stdout,stderr)
const exitCode=await ended.catch(error=>{throw isMissing(error,options.cwd)?new program_missing.X(program):error})
return{exitCode:exitCode??1,stdout:Buffer.concat(out),stderr:Buffer.concat(err).toString('utf8')}}const isMissing=({code,message},cwd='.')=>message.startsWith('Unable to locate executable file: ')||code==='ENOENT'&&(0,external_node_fs_.existsSync)(cwd)
const runWithInput=(program,args,{input,cwd,env},stdout,stderr)=>new Promise((resolve,reject)=>{const child=(0,external_node_child_process_.spawn)(program,args,{cwd,env,windowsHide:true})
child.stdout.on('data',stdout)
child.stderr.on('data',stderr)
child.stdin.on('error',()=>{}).end(input)
child.on('error',reject).on('close',resolve)})
const gitIn=cwd=>async(args,input)=>{const env={...process.env,LC_ALL:'C',GIT_OPTIONAL_LOCKS:'0'}
const{exitCode,stdout:bytes,stderr}=await run('git',['--no-replace-objects',...args],{cwd,env,input})
return{exitCode,bytes,stdout:bytes.toString('utf8'),stderr}}})}

