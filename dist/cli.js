require(process.argv[2] === 'audit' ? './audit.js' : './index.js').cli()
