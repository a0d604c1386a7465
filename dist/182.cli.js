export const id = 182;
export const ids = [182];
export const modules = {
	78182: ((e, t, n) => {
		n.d(t, {
			LY: () => p,
			c7: () => a,
			redisSecrets: () => h,
			t_: () => f
		});
		var r = n(77030);
		var i = n(60146);
		class a extends Error {
			name = "RedisAddressMistake";
			problem;
			remedy;
			constructor(e, t) {
				super(`redis-url: ${e}. ${t}`);
				this.problem = e;
				this.remedy = t;
			}
		}
		const o = {
			redis: {
				kind: "single",
				hasTls: false
			},
			rediss: {
				kind: "single",
				hasTls: true
			},
			"redis+sentinel": {
				kind: "sentinel",
				hasTls: false
			},
			"rediss+sentinel": {
				kind: "sentinel",
				hasTls: true
			},
			"redis+cluster": {
				kind: "cluster",
				hasTls: false
			},
			"rediss+cluster": {
				kind: "cluster",
				hasTls: true
			}
		};
		const s = 6379;
		const c = 26379;
		const l = "Write redis://HOST:PORT/DATABASE, with USER:PASSWORD@ before the host where there is a password.";
		const u = "In a user or password, write %40 for @, %2F for /, %3A for :, %3F for ?, %23 for # and %25 for a percent sign.";
		const d = ["sentinel-user", "sentinel-password"];
		function f(e, t = process.env) {
			const n = _(e.trim(), t);
			const [r, i] = v(n);
			const o = y(r);
			if (/[\s\p{Cc}]/u.test(i)) {
				throw new a("there is a space or a line break in the address", "Write %20 for a space.");
			}
			const { authority: l, path: u, query: d } = b(i);
			const [f, m] = x(l);
			const { kind: h, hasTls: g } = o;
			const S = w(m, h === "sentinel" ? c : s);
			const C = `${r.toLowerCase()}://${S.map(p).join(",")}`;
			const T = {
				hasTls: g,
				endpoints: S,
				login: f
			};
			if (h !== "sentinel") {
				D(d);
				const e = A(u);
				if (h === "cluster") {
					O(e);
					return {
						kind: h,
						...T,
						database: e,
						shown: C
					};
				}
				k(S);
				return {
					kind: h,
					...T,
					database: e,
					shown: `${C}/${e}`
				};
			}
			const E = M(d);
			const [N, P] = j(u);
			const F = `${C}/${N}/${P}`;
			return {
				kind: h,
				...T,
				database: P,
				masterName: N,
				sentinelLogin: E,
				shown: F
			};
		}
		function p({ host: e, port: t }) {
			return (0, r.isIPv6)(e) ? `[${e}]:${t}` : `${e}:${t}`;
		}
		const m = 4;
		function h(e, t = process.env) {
			const n = g(e.trim());
			const r = (n === null ? e : t[n] ?? "").trim();
			const i = /^(?:(?:env:\s*)?[a-z][a-z\d+.-]*:\/\/)?(.*)@/is.exec(r)?.[1] ?? "";
			const a = /:(.+)$/s.exec(i)?.[1] ?? i.replace(/:$/, "");
			const o = [...r.matchAll(/[?&](?!sentinel-user=)(?:[^=&]*=)?([^&]*)/g)].map((e) => e[1] ?? "");
			const s = [a, ...o].filter((e) => e !== "" && e !== "default");
			const c = s.flatMap((e) => [e, ...e.split(/[@:/?#&=]/)]);
			if (c.length === 0 && !r.includes("?")) return [];
			const l = c.map((e) => C(e) ?? e);
			const u = new Set([
				r,
				...c,
				...l
			].filter((e) => e.length >= m));
			return [...u].sort((e, t) => t.length - e.length);
		}
		function g(e) {
			return /^env:\s*([A-Za-z_][A-Za-z0-9_]*)$/.exec(e)?.[1] ?? null;
		}
		function _(e, t) {
			if (!e.startsWith("env:")) return e;
			const n = g(e);
			if (n === null) {
				throw new a("what follows env: is not the name of an environment variable", "Write env: and the name alone, such as env:REDIS_URL.");
			}
			const r = t[n]?.trim() ?? "";
			if (r !== "") return r;
			throw new a(`the environment variable ${n} is ${t[n] === undefined ? "not set" : "empty"}`, "Set it to the address; in a workflow that is \"env:\" at the step, and a secret of a fork is empty.");
		}
		function v(e) {
			const [, t, n] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(e) ?? [];
			if (t !== undefined && n !== undefined) return [t, n];
			if (e === "") throw new a("the address is empty", l);
			if (Object.keys(o).some((t) => e.toLowerCase().startsWith(`${t}:`))) {
				throw new a("there is no // after the scheme", l);
			}
			if (/^["'`]|["'`]$/.test(e)) {
				throw new a("the address stands in quotes", "Take them away.");
			}
			if (/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/.test(e)) {
				throw new a("the address is the name of a variable", "Write env: and the name alone, such as env:REDIS_URL.");
			}
			throw new a("the address has no scheme", "Write redis:// before the host, or rediss:// where the server expects TLS.");
		}
		function y(e) {
			const t = Object.keys(o);
			const n = e.toLowerCase();
			const r = t.find((e) => e === n);
			if (r !== undefined) return o[r];
			const s = (0, i.a)(n, t);
			throw new a(`the scheme is not one of ${t.map((e) => `${e}://`).join(", ")}`, s === null ? l : `Did you mean ${s}://?`);
		}
		function b(e) {
			const [, t = "", n = "", r = "", i = ""] = /^([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(e) ?? [];
			if (`${n}${r}${i}`.includes("@")) {
				throw new a("there is an @ after the first /, ? or #", u);
			}
			if (i !== "") throw new a("there is a # in the address", u);
			return {
				authority: t,
				path: n,
				query: r.slice(1)
			};
		}
		function x(e) {
			const t = e.lastIndexOf("@");
			if (t < 0) return [{
				user: null,
				password: null
			}, e];
			const [, n = "", r = ""] = /^([^:]*):?(.*)$/s.exec(e.slice(0, t)) ?? [];
			return [{
				user: S(n),
				password: S(r)
			}, e.slice(t + 1)];
		}
		function S(e) {
			if (e === "") return null;
			const t = C(e);
			if (t !== null) return t;
			throw new a("a % in the user or password is not followed by two hex digits", u);
		}
		function C(e) {
			try {
				return decodeURIComponent(e);
			} catch {
				return null;
			}
		}
		function w(e, t) {
			const [n = "", ...r] = e.split(",");
			return [T(n, t), ...r.map((e) => T(e, t))];
		}
		function T(e, t) {
			if (!e.startsWith("[") && e.split(":").length > 2) {
				throw new a("a host has more than one colon", `An IPv6 address stands in brackets, such as redis://[::1]:6379/0. ${u}`);
			}
			const [, n, i, o] = /^(?:\[(.*)\]|([^:[\]]*))(?::(.*))?$/s.exec(e) ?? [];
			const s = n ?? i ?? "";
			if (s === "") throw new a("there is no host", l);
			if (n === undefined ? !/^[\w.-]+$/.test(s) : !(0, r.isIPv6)(s)) {
				throw new a("a host has characters that no host has", `${l} ${u}`);
			}
			return {
				host: s,
				port: o === undefined ? t : E(o)
			};
		}
		function E(e) {
			const t = /^\d{1,5}$/.test(e) ? Number(e) : 0;
			if (t >= 1 && t <= 65535) return t;
			throw new a("a port is not a whole number from 1 to 65535", `${l} ${u}`);
		}
		function D(e) {
			if (e === "") return;
			throw new a("there is a ? in the address, which only addresses of Sentinels have", `More about the connection is set in redis-options. ${u}`);
		}
		function O(e) {
			if (e === 0) return;
			throw new a("the address of a cluster names a database, and a cluster has none but 0", "Leave the / and the number out.");
		}
		function k(e) {
			if (e.length === 1) return;
			throw new a("there are several hosts, but the scheme is that of one server", "Write redis+sentinel:// or redis+cluster:// (rediss+… with TLS), or one host.");
		}
		function A(e) {
			if (e === "" || e === "/") return 0;
			const [, t] = /^\/(\d{1,9})\/?$/.exec(e) ?? [];
			if (t !== undefined) return Number(t);
			throw new a("what follows the first / is not the number of a database", `${l} ${u}`);
		}
		function j(e) {
			const [, t, n] = /^\/([^/]+)(\/.*)?$/s.exec(e) ?? [];
			if (t === undefined) {
				throw new a("the name of the master is missing", "Write it after the Sentinels, such as redis+sentinel://HOST:26379/mymaster/0.");
			}
			if (!/^[\w.-]+$/.test(t)) {
				throw new a("the name of the master has other characters than letters, digits, \".\", \"-\" and \"_\"", u);
			}
			return [t, A(n ?? "")];
		}
		function M(e) {
			const t = {};
			for (const n of e === "" ? [] : e.split("&")) {
				const [, e = "", r = ""] = /^([^=]*)=?(.*)$/s.exec(n) ?? [];
				if (!d.some((t) => t === e)) throw N(e);
				t[e] = S(r);
			}
			return {
				user: t["sentinel-user"] ?? null,
				password: t["sentinel-password"] ?? null
			};
		}
		function N(e) {
			const t = (0, i.a)(e, d);
			return new a(`after the ?, there is something other than ${d.map((e) => `${e}=`).join(" and ")}`, t === null ? u : `Did you mean ${t}?`);
		}
	}),
	60146: ((e, t, n) => {
		n.d(t, { a: () => s });
		const r = 100;
		function i(e) {
			return e.length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(e.length / 3)));
		}
		function a(e, t, n) {
			if (Math.abs(e.length - t.length) > n) return Infinity;
			let r = [];
			let i = Array.from({ length: t.length + 1 }, (e, t) => t);
			for (let a = 1; a <= e.length; a++) {
				const o = [a];
				const [s, c] = [Math.max(1, a - n), Math.min(t.length, a + n)];
				let l = s === 1 ? a : Infinity;
				for (let n = s; n <= c; n++) {
					const s = e[a - 1] === t[n - 1] ? 0 : 1;
					let c = Math.min((i[n] ?? Infinity) + 1, (o[n - 1] ?? Infinity) + 1, (i[n - 1] ?? Infinity) + s);
					if (e[a - 1] === t[n - 2] && e[a - 2] === t[n - 1]) c = Math.min(c, (r[n - 2] ?? Infinity) + 1);
					o[n] = c;
					l = Math.min(l, c);
				}
				if (l > n) return Infinity;
				[r, i] = [i, o];
			}
			const a = i[t.length] ?? Infinity;
			return a > n ? Infinity : a;
		}
		function o(e, t) {
			const n = t.filter((t) => {
				const n = t.toLowerCase();
				const [r, i] = n.length < e.length ? [n, e] : [e, n];
				return r.length >= 3 && i.startsWith(r);
			});
			return n.length === 1 ? n[0] ?? null : null;
		}
		function s(e, t) {
			if (e.length > r) return null;
			const n = e.toLowerCase();
			const s = [...new Set(t)].filter((t) => t !== e && t.length <= r);
			let c = null;
			let l = i(e);
			for (const e of s) {
				const t = a(n, e.toLowerCase(), l);
				if (t > l || c !== null && t === l) continue;
				[c, l] = [e, t];
			}
			return c ?? o(n, s);
		}
	})
};
