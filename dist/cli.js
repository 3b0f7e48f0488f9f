require('./index.js').cli()
