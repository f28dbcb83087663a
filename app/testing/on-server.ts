/** Whether this run of the tests has a PostgreSQL server, or the embedded database. */
export const onServer = process.env['LIANXIN_TEST_DATABASE'] === 'postgres';
