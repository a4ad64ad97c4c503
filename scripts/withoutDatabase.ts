// Imported first by what reads the configuration and opens no database.
process.env.DATABASE_URL = 'file:./data/never-opened.db'
process.env.PAYLOAD_SECRET ||= 'not used to read the model'
process.env.LOG_LEVEL ||= 'error'
process.env.PAYLOAD_MIGRATING = 'true'
