export const id = 374;
export const ids = [374, 420];
export const modules = {
	29420: ((e, t, n) => {
		n.d(t, { showCommand: () => d });
		var r = n(26749);
		var i = n(72336);
		const a = 4;
		const o = "***";
		const s = "passw|passphrase|pwd|token|secret|key|credential|auth|cookie";
		const c = new RegExp(`((?:${s})[\\w.-]*["']?[\\s=:]+)(.+)$`, "is");
		const l = new RegExp(`^(?:-[\\w.-]*(?:${s})[\\w.-]*|.*(?:${s})[\\w.-]*["']?[=:]|bearer|basic)$`, "i");
		const u = /^(?:-u|--(?:proxy-)?user)$/;
		function d(e) {
			const t = [];
			const n = [];
			let s = "";
			for (const { text: r, written: a } of (0, i.G)(e).words) {
				const e = l.test(s) || u.test(s) && r.includes(":");
				const i = r.replace(c, (e, t, r) => {
					n.push(r);
					return `${t}${o}`;
				});
				if (e) n.push(r);
				t.push(e ? o : p(f(i), r, a));
				s = r;
			}
			const d = n.filter((e) => e.length >= a);
			d.sort((e, t) => t.length - e.length);
			return {
				shown: t.join(" "),
				program: t[0] ?? "",
				redact: (e) => d.reduce((e, t) => e.replaceAll(t, o), (0, r.UY)(e))
			};
		}
		function f(e) {
			const [, t = "", n = e] = /^([\w.-]+=)(.*)$/s.exec(e) ?? [];
			return `${t}${(0, r.Fu)(n)}`;
		}
		function p(e, t, n) {
			if (e === t) return n;
			return /\s/.test(e) ? `"${e}"` : e;
		}
	}),
	72336: ((e, t, n) => {
		n.d(t, { G: () => s });
		const r = /\\\r?\n|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\.)*)"|\\(?<escaped>.?)|(?<space>\s+)|(?<plain>[^\s'"\\]+)|(?<open>['"].*)/gs;
		const i = /[|&;<>()`]|\$(?=[\w({?*@#!$-])|^~(?=\/|$)/;
		const a = /`|\$(?=[\w({?*@#!$-])/;
		const o = /\\(["\\$`\n])/g;
		function s(e) {
			const t = [];
			const n = [];
			let i = null;
			for (const { 0: a, groups: o = {} } of e.matchAll(r)) {
				if (/^\\\r?\n$/.test(a)) continue;
				if (o["space"] !== undefined) {
					if (i !== null) t.push(i);
					i = null;
					continue;
				}
				const e = i ?? {
					text: "",
					written: ""
				};
				const r = l(o, e.written === "");
				if (r !== null) n.push(r);
				i = {
					text: e.text + c(o),
					written: e.written + a
				};
			}
			if (i !== null) t.push(i);
			return {
				words: t,
				mistake: n[0] ?? d(t[0]?.text ?? "")
			};
		}
		function c({ single: e, double: t, escaped: n, plain: r, open: i }) {
			if (t !== undefined) return t.replace(o, (e, t) => t === "\n" ? "" : t);
			return n ?? e ?? r ?? i?.slice(1) ?? "";
		}
		function l({ double: e, escaped: t, plain: n = "", open: r }, o) {
			if (r !== undefined) {
				return `A quote (${r.charAt(0)}) is not closed. Close it, or write \\${r.charAt(0)} for the character itself.`;
			}
			if (t === "") return "It ends in a backslash that stands before nothing. Take it away.";
			const [s] = i.exec(o ? n : ` ${n}`) ?? [];
			const [c = s] = a.exec(e?.replace(/\\./gs, "") ?? "") ?? [];
			return c === undefined ? null : u(c);
		}
		function u(e) {
			return `There is no shell that would act on the ${e} in it. Put the line into a script and name that, for instance ` + `"bash metrics.sh"; for the character itself, write '${e}' in single quotes.`;
		}
		function d(e) {
			if (e === "") return "It names no program. Write the program first, then its arguments.";
			if (/^[a-z][a-z\d+.-]*:\/\//i.test(e)) return "It is an address, not a program. Addresses stand in metrics.";
			if (!/^[A-Za-z_]\w*=/.test(e)) return null;
			return "There is no shell that would set the variable in front. Set it under \"env:\" of the step, or write \"env\" before it, " + "as in \"env COLUMNS=120 papyra metrics persistence\".";
		}
	}),
	36374: ((e, t, n) => {
		n.d(t, { commandText: () => h });
		var r = n(35944);
		var i = n(29420);
		var a = n(72336);
		var o = n(84217);
		var s = n(31421);
		;
		const c = 1e3;
		const l = 8 * 1024;
		function u(e, t, n) {
			return new Promise((r, i) => {
				const a = (0, s.spawn)(e, t, {
					cwd: n.cwd,
					detached: process.platform !== "win32",
					stdio: [
						"ignore",
						"pipe",
						"pipe"
					],
					windowsHide: true
				});
				const o = [];
				let u = new Uint8Array();
				let p = 0;
				let m = null;
				let h;
				const g = (e) => {
					if (a.pid !== undefined) d(a.pid, e);
				};
				const _ = (e) => {
					if (m !== null) return;
					m = e;
					g("SIGTERM");
					h = setTimeout(() => {
						g("SIGKILL");
						a.stdout.destroy();
						a.stderr.destroy();
					}, c);
				};
				const v = () => _("aborted");
				const y = () => g("SIGKILL");
				const b = setTimeout(() => {
					const e = a.exitCode !== null || a.signalCode !== null;
					_(e ? "held open" : "timeout");
				}, n.timeoutMs);
				const x = () => {
					clearTimeout(b);
					clearTimeout(h);
					n.signal?.removeEventListener("abort", v);
					process.off("exit", y);
				};
				n.signal?.addEventListener("abort", v);
				process.on("exit", y);
				a.on("error", (e) => {
					x();
					i(e);
				});
				a.stdout?.on("data", (e) => {
					p += e.length;
					if (p > n.maxBytes) _("too large");
					else o.push(e);
				});
				a.stderr?.on("data", (e) => {
					u = Buffer.concat([u, e]).subarray(-l - 1);
				});
				a.on("close", (e, t) => {
					x();
					if (m !== null) g("SIGKILL");
					r({
						code: e,
						signal: t,
						cut: m,
						stdout: Buffer.concat(o),
						stderr: f(u)
					});
				});
				if (n.signal?.aborted === true) v();
			});
		}
		function d(e, t) {
			try {
				process.kill(process.platform === "win32" ? e : -e, t);
			} catch {}
		}
		function f(e) {
			const t = new TextDecoder().decode(e.subarray(-l));
			return e.length > l ? t.slice(t.indexOf("\n") + 1 || t.length) : t;
		}
		var p = n(12910);
		var m = n(89894);
		;
		async function h(e, t, n) {
			const { words: r, mistake: s } = (0, a.G)(e);
			if (s !== null) throw new m.h(`${t} cannot be run. ${s}`);
			const c = (0, i.showCommand)(e);
			const [l = "", ...d] = r.map(({ text: e }) => e);
			const f = await u(l, d, n).catch((e) => {
				throw new m.h(`${t} cannot be run. ${y(e, c.program)}`);
			});
			if (f.cut === "aborted") n.signal?.throwIfAborted();
			if (f.cut === "too large") throw (0, o.g)(t, n.maxBytes);
			const h = _(f, n.timeoutMs);
			if (h === null) return (0, p.mU)((0, p.g7)(f.stdout, t));
			throw new m.h(`${t} ${h.what}${C(f, c)}. ${h.wayOut}`);
		}
		const g = "Run it in a step of its own to see all that it writes.";
		function _({ cut: e, code: t, signal: n, stdout: r }, i) {
			if (e === "timeout") {
				const e = `took longer than ${i / 1e3} s and was stopped`;
				return {
					what: e,
					wayOut: "It must not ask for anything, as nobody answers. If it needs the time, raise metrics-timeout."
				};
			}
			if (e === "held open") {
				const e = `ended, but something that it started held its output open for ${i / 1e3} s and was stopped`;
				return {
					what: e,
					wayOut: "Have what goes on in the background write elsewhere."
				};
			}
			if (n !== null) return {
				what: `was killed by ${n}`,
				wayOut: g
			};
			if (t !== 0) return {
				what: `ended with exit code ${t}`,
				wayOut: g
			};
			const a = r.every((e) => v.has(e));
			return a ? {
				what: "ended with exit code 0 and printed no metrics",
				wayOut: g
			} : null;
		}
		const v = new Set([
			9,
			10,
			13,
			32
		]);
		function y(e, t) {
			const { code: n = String(e) } = e;
			if (n === "EINVAL" || n === "ENOENT" && process.platform === "win32") {
				return `The program ${t} is not there, or is a .cmd or .bat file, which Windows runs in a shell only (${n}). ` + "Check that it is installed and on PATH; for such a file write \"cmd /c\" in front.";
			}
			if (n === "ENOENT") {
				return `There is no program ${t} (ENOENT). Check its name, that a step before has installed it, and that it is on ` + "PATH; there is no shell, so what only a shell knows is not found.";
			}
			if (n === "EACCES") {
				return `${t} is not executable (EACCES). Make it so with "chmod +x", or name what runs it, as in "bash metrics.sh".`;
			}
			return `The system refuses to start ${t} (${n}). Check the program and the length of its arguments.`;
		}
		const b = 300;
		const x = /[\u2500-\u257f]+/g;
		const S = /^(?:[\w.]*(?:error|exception)|fatal)\b.*:/i;
		function C({ stderr: e, stdout: t }, { redact: n }) {
			const i = e.trim() === "" ? f(t) : e;
			const a = (0, p.mU)(i).split(/\r\n?|\n/).map((e) => e.replace(x, " ").trim()).filter((e) => e !== "");
			const o = a.findLast((e) => S.test(e)) ?? a.at(-1);
			return o === undefined ? ", without a word why" : `; it said "${(0, r.$)((0, r.R)(n(o)), b)}"`;
		}
	})
};
