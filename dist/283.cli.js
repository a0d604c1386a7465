export const id = 283;
export const ids = [283];
export const modules = {
	84217: ((e, t, n) => {
		n.d(t, {
			S: () => l,
			g: () => v
		});
		var r = n(26749);
		var i = n(12910);
		var a = n(89894);
		const o = 5;
		const s = new Set([
			301,
			302,
			303,
			307,
			308
		]);
		const c = "application/json, application/openmetrics-text;version=1.0.0;q=0.8, text/plain;q=0.7, */*;q=0.1";
		async function l(e, t) {
			const n = (0, r.BO)(e);
			const o = u(e);
			const s = new AbortController();
			const c = () => s.abort();
			t.signal?.addEventListener("abort", c);
			const l = setTimeout(c, t.timeoutMs);
			try {
				t.signal?.throwIfAborted();
				const e = await f(o, n, s.signal);
				return (0, i.g7)(await _(e, n, t.maxBytes), n);
			} catch (e) {
				t.signal?.throwIfAborted();
				if (e instanceof a.h) throw e;
				throw new a.h(`${n} ${s.signal.aborted ? x(t) : C(e)}`);
			} finally {
				clearTimeout(l);
				t.signal?.removeEventListener("abort", c);
				s.abort();
			}
		}
		function u(e) {
			const t = (0, r.bk)(e);
			if (t !== null && d(t)) return t;
			throw new a.h(`${(0, r.BO)(e)} is not an address the gate can read. Write http://HOST/PATH or https://HOST/PATH; ` + "special characters in a user or password are percent-encoded, such as %2F for a slash.");
		}
		function d(e) {
			return e.protocol === "http:" || e.protocol === "https:";
		}
		async function f(e, t, n) {
			let i = e;
			for (let r = 0; r <= o; r++) {
				const r = m(e, i.origin === e.origin);
				const o = await fetch(h(i), {
					headers: r,
					signal: n,
					redirect: "manual"
				});
				if (o.status === 200) return o;
				if (!s.has(o.status)) {
					throw new a.h(`${t} ${b(o.status)}`);
				}
				i = p(i, o.headers.get("location"), t);
			}
			throw new a.h(`${t} redirects more than ${o} times, the last time to ${(0, r.BO)(i.href)}. ` + "Name the address where the metrics are.");
		}
		function p(e, t, n) {
			const i = t === null ? null : (0, r.bk)(t, e);
			if (i === null) {
				throw new a.h(`${n} redirects without saying where to. Name the address of the metrics.`);
			}
			if (i.protocol !== e.protocol) {
				throw new a.h(`${n} redirects to another scheme, ${(0, r.BO)(i.href)}, which the gate does not follow. ` + "If that is the right place, name it.");
			}
			return i;
		}
		function m(e, t) {
			const n = {
				accept: c,
				"user-agent": "papyra-health-gate"
			};
			if (!t || e.username === "" && e.password === "") return n;
			const r = `${g(e.username)}:${g(e.password)}`;
			return {
				...n,
				authorization: `Basic ${Buffer.from(r).toString("base64")}`
			};
		}
		function h(e) {
			const t = new URL(e);
			t.username = "";
			t.password = "";
			return t;
		}
		function g(e) {
			try {
				return decodeURIComponent(e);
			} catch {
				return e;
			}
		}
		async function _(e, t, n) {
			if (Number(e.headers.get("content-length") ?? 0) > n) throw v(t, n);
			const r = [];
			let i = 0;
			for await (const a of e.body ?? []) {
				i += a.length;
				if (i > n) throw v(t, n);
				r.push(a);
			}
			return Buffer.concat(r);
		}
		function v(e, t) {
			return new a.h(`${e} is larger than ${y(t)}, the limit for metrics. A snapshot is a few kilobytes; ` + "check that the right one is named.");
		}
		function y(e) {
			return e % 2 ** 20 === 0 ? `${e / 2 ** 20} MiB` : `${e} bytes`;
		}
		function b(e) {
			if (e === 401 || e === 403) {
				return `refused the request (status ${e}). Give a user and password as https://USER:PASSWORD@HOST/PATH, from a secret.`;
			}
			if (e === 404) return "is not there (status 404). Check the path of the address.";
			const t = e >= 500 ? "The server has a problem; look at its log" : "Check the address";
			return `answered with status ${e} where 200 was expected. ${t}.`;
		}
		function x({ timeoutMs: e }) {
			return `did not answer in full within ${e / 1e3} s. Check that the server is up and can be reached from here.`;
		}
		const S = {
			ECONNREFUSED: "refused the connection. Check the port, and that the server is running",
			ENOTFOUND: "has a host name that nobody knows. Check its spelling",
			EAI_AGAIN: "has a host name that could not be looked up. Check the network and its DNS",
			ECONNRESET: "broke the connection off. Look at the server; http and https may be mixed up",
			UND_ERR_SOCKET: "broke the connection off. Look at the server; http and https may be mixed up",
			EPIPE: "broke the connection off. Look at the server",
			ETIMEDOUT: "could not be reached in time. Check the network and any firewall between",
			UND_ERR_CONNECT_TIMEOUT: "could not be reached in time. Check the network and any firewall between",
			EHOSTUNREACH: "cannot be reached from here. Check the network",
			ENETUNREACH: "cannot be reached from here. Check the network",
			CERT_HAS_EXPIRED: "has a TLS certificate that has expired. Renew it",
			ERR_TLS_CERT_ALTNAME_INVALID: "has a TLS certificate for another host. Check the host name",
			DEPTH_ZERO_SELF_SIGNED_CERT: "has a self-signed TLS certificate. Set NODE_EXTRA_CA_CERTS to its file",
			SELF_SIGNED_CERT_IN_CHAIN: "has a self-signed TLS certificate. Set NODE_EXTRA_CA_CERTS to the file of its CA",
			UNABLE_TO_VERIFY_LEAF_SIGNATURE: "has a TLS certificate of an unknown CA. Set NODE_EXTRA_CA_CERTS to its file",
			UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "has a TLS certificate of an unknown CA. Set NODE_EXTRA_CA_CERTS to its file"
		};
		function C(e) {
			const t = w(e);
			const n = e instanceof Error && e.cause instanceof Error ? e.cause : null;
			const r = S[t];
			if (r !== undefined) return `${r} (${t}).`;
			if (t.startsWith("ERR_SSL") || t === "EPROTO") {
				return `could not agree on TLS (${t}). Check whether the address is http or https.`;
			}
			if (n?.message === "bad port") {
				return "uses a port that belongs to another protocol, so fetch refuses it. Use another port.";
			}
			if (n?.name === "HTTPParserError") return "does not speak HTTP. Check the port.";
			if (t.startsWith("Z_")) return `sent an answer whose compression is damaged (${t}). Try again.`;
			return `could not be read${t === "" ? "" : ` (${t})`}. Check the address and the network.`;
		}
		function w(e) {
			if (!(e instanceof Error)) return "";
			const t = w(e.cause);
			const { code: n } = e;
			return t === "" && typeof n === "string" ? n : t;
		}
	}),
	74283: ((e, t, n) => {
		n.d(t, {
			DEFAULT_MAX_METRICS_BYTES: () => w,
			readMetricsSources: () => T
		});
		var r = n(73024);
		var i = n(51455);
		var a = n(76799);
		var o = n(64077);
		var s = n(96376);
		var c = n(84217);
		var l = n(76760);
		var u = n(26749);
		var d = n(6203);
		var f = n(89894);
		;
		async function p(e, t, n) {
			const r = e.map((e) => e.trim()).filter((e) => e !== "");
			const i = [];
			const a = r.filter(d.VB).map((e) => e.slice(1));
			i.push(...a.flatMap(v));
			const o = {
				cwd: t,
				patterns: new d.Ep({
					cwd: t,
					exclusions: a.filter(_),
					ownFiles: n
				})
			};
			const s = new Map();
			for (const e of r) {
				if ((0, d.VB)(e)) continue;
				const t = await m(e, o);
				if (typeof t === "string") i.push(S(e, t));
				else for (const e of t) b(s, e, i);
			}
			return {
				targets: [...s.values()],
				problems: i
			};
		}
		async function m(e, t) {
			const { form: n, rest: i } = (0, r.existsSync)((0, l.resolve)(t.cwd, e)) ? {
				form: null,
				rest: e
			} : h(e);
			if (/^https?:\/\//i.test(i)) {
				return [{
					kind: "url",
					location: i,
					source: (0, u.BO)(i),
					form: n
				}];
			}
			if (/^\/\/[^/]*@/.test(i)) return `${(0, u.UY)(i)} has no scheme. Write http: or https: in front of it.`;
			if (/^[a-z][a-z\d+.-]+:\/\//i.test(i)) {
				return `${(0, u.BO)(i)} has a scheme the gate does not read. Use http:// or https://, or the path of a file.`;
			}
			const a = await g(i, t);
			if (typeof a === "string") return a;
			return a.map((e) => ({
				kind: "file",
				location: e,
				source: (0, d.pS)(e, t.cwd),
				form: n
			}));
		}
		function h(e) {
			const t = s.G.find((t) => e.startsWith(`${t}=`)) ?? null;
			return {
				form: t,
				rest: t === null ? e : e.slice(t.length + 1).trim()
			};
		}
		async function g(e, { cwd: t, patterns: n }) {
			if (e === "") return "A form is named without a path behind it. Write FORM=PATH.";
			const { files: i, mistake: a, isGlob: o, unlisted: c } = await n.match(e);
			const [u] = c;
			if (u !== undefined) {
				return `The directory ${(0, d.pS)(u.path, t)}, where ${(0, f.A)(e)} looks, cannot be listed: ${u.reason}.`;
			}
			if (i.length > 0) return i.map(({ path: e }) => e);
			if ((0, r.existsSync)((0, l.resolve)(t, e))) return [];
			const p = /^([a-z_-]+)=/i.exec(e)?.[1];
			if (p !== undefined) {
				return `${(0, f.A)(e)} does not exist, and ${(0, f.A)(p)} is no form of metrics. ` + `The forms are ${s.G.join(", ")}.`;
			}
			if (a !== null) return y(e, a);
			if (!o) return [(0, l.resolve)(t, e)];
			return `No file matches ${(0, f.A)(e)}${n.hasExclusions ? " after the exclusions" : ""}. ` + "Check the pattern, and that the step which writes the metrics has run.";
		}
		function _(e) {
			return v(e).length === 0;
		}
		function v(e) {
			const t = (0, d.fF)(e);
			if (t !== null) return [S(`!${e}`, y(e, t))];
			if (!e.includes("://")) return [];
			const n = `"!" leaves out files, not addresses. Take ${(0, u.BO)(e)} off the list instead.`;
			return [S(`!${e}`, n)];
		}
		function y(e, t) {
			return `The pattern ${(0, f.A)(e)} cannot be read: ${t}.`;
		}
		function b(e, t, n) {
			const r = `${t.kind} ${t.location}`;
			const i = e.get(r);
			if (i === undefined || i.form === null) e.set(r, t);
			else if (t.form !== null && t.form !== i.form) {
				n.push(S(t.source, `${t.source} is named both as ${i.form} and as ${t.form}. Keep one of the two.`));
			}
		}
		function x(e) {
			const t = new Map();
			return e.map((e) => {
				const n = (t.get(e.source) ?? 0) + 1;
				t.set(e.source, n);
				return n === 1 ? e : {
					...e,
					source: `${e.source} (${n})`
				};
			});
		}
		function S(e, t) {
			return {
				subject: (0, u.UY)(e),
				message: (0, u.UY)(t),
				severity: "error"
			};
		}
		var C = n(12910);
		;
		const w = 16 * 2 ** 20;
		async function T(e, t) {
			const { targets: n, problems: r } = await p(e, t.cwd, t.ownFiles ?? (() => []));
			const i = x([...n, ...await E(t.command ?? "")]);
			const a = new Map(i.flatMap((e) => e.kind === "file" ? [] : [[e, O(e, t)]]));
			const o = [];
			for (const e of i) o.push(await (a.get(e) ?? O(e, t)));
			return {
				sources: o.map(({ source: e }) => e),
				problems: [...r, ...o.flatMap(D)],
				interruption: o.find(({ interruption: e }) => e !== null)?.interruption ?? null
			};
		}
		async function E(e) {
			if (e.trim() === "") return [];
			const { showCommand: t } = await n.e(409).then(n.bind(n, 2409));
			return [{
				kind: "command",
				location: e,
				source: t(e).shown,
				form: null
			}];
		}
		function D({ source: { source: e, status: t, message: n }, interruption: r }) {
			if (t !== "error" || r !== null) return [];
			return [{
				subject: e,
				message: n ?? "",
				severity: "error"
			}];
		}
		async function O(e, t) {
			const { source: n, form: r } = e;
			const i = Object.create(null);
			const a = {
				values: i,
				raw: i
			};
			const s = {
				source: n,
				form: r,
				status: "error",
				...a
			};
			try {
				t.signal?.throwIfAborted();
				const r = await k(e, t);
				return {
					source: {
						source: n,
						...a,
						...r
					},
					interruption: null
				};
			} catch (e) {
				if (e instanceof o._n) {
					const t = `${n} was not read, for the run was cut short: ${e.message}.`;
					return {
						source: {
							...s,
							message: t
						},
						interruption: e
					};
				}
				if (!(e instanceof f.h)) throw e;
				return {
					source: {
						...s,
						message: e.message
					},
					interruption: null
				};
			}
		}
		async function k(e, t) {
			const { kind: r, location: i, source: a, form: o } = e;
			if (r === "command") {
				const { readCommand: e } = await n.e(374).then(n.bind(n, 36374));
				return e(i, a, t);
			}
			const l = r === "file";
			const u = await (l ? A(i, a, t.maxBytes) : (0, c.S)(i, t));
			return (0, s.U)(u, a, o);
		}
		async function A(e, t, n) {
			return (0, C.g7)(await j(e, t, n), t);
		}
		async function j(e, t, n) {
			let a;
			try {
				a = await (0, i.open)(e, r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0));
				const o = await a.stat();
				if (o.isDirectory()) throw P(t);
				if (!o.isFile()) throw F(t);
				if (o.size > n) throw (0, c.g)(t, n);
				return await N(a, t, n);
			} catch (e) {
				throw e instanceof f.h ? e : I(t, e);
			} finally {
				await a?.close();
			}
		}
		const M = 64 * 1024;
		async function N(e, t, n) {
			const r = [];
			let i = 0;
			for (;;) {
				const { bytesRead: a, buffer: o } = await e.read(new Uint8Array(M), 0, M, null);
				if (a === 0) return Buffer.concat(r);
				i += a;
				if (i > n) throw (0, c.g)(t, n);
				r.push(o.subarray(0, a));
			}
		}
		function P(e) {
			return new f.h(`${e} is a directory. Name the file in it, or several with a glob such as ${e}/*.json.`);
		}
		function F(e) {
			return new f.h(`${e} is a pipe or a device. Write the metrics to a file, and name that.`);
		}
		function I(e, t) {
			const n = t?.code === "ENOENT";
			const r = n ? "Check the path, and that the step which writes the metrics has run" : "Make it readable for the user that runs the gate";
			return new f.h(`${e} cannot be read: ${(0, a.SQ)(t)}. ${r}.`);
		}
	})
};
