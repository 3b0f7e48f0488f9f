require(['audit', 'init'].includes(process.argv[2]) ? './audit.js' : './index.js').cli()
