/** nginx with the file of `docs/run`, in front of a server that answers as Chancery does. */
import { freePorts } from '../helpers/free-port';
import { ask } from './ask';
import { frontRules } from './front-rules';
import { startNginx } from './nginx';

const program = process.env['NGINX_PATH'];

(program === undefined ? describe.skip : describe)('nginx keeps what Chancery says, to the second', () => {
  frontRules(async (upstream) => {
    const [tls = 0, plain = 0] = await freePorts(2);
    const { stop } = await startNginx(program ?? '', { upstream, tls, plain });
    return { ask: (address, asked) => ask(`https://localhost:${tls}${address}`, asked), stop };
  });
});
