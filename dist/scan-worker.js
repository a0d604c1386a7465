import { createRequire as e } from "module";
const t = process.getBuiltinModule ?? e(import.meta.url);
var n = {};
;
const r = t("node:worker_threads");
;
const i = t("node:buffer");
;
const a = "AGFzbQEAAAABIgZgAX8Bf2ADf39/AX9gAn9/AX9gAn9/AGAAAGAEf39/fwADEhEAAAEAAAECAgQAAwEEAwIDBQUEAQFFRQbaASh/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEGAgIACC38AQdD8Awt/AEHACgt/AEGALAt/AEHAzQALfwBBwPoDC38AQdD6Awt/AEGA+QMLfwBBgPYCC38BQQALB94DJQZidWZmZXIDHQtidWZmZXJCeXRlcwMeB25ld05hbWUDHwRrZXlzAyAFa2luZHMDIQpldmVudFR5cGVzAyIKa2luZENvdW50cwMjC2V2ZW50Q291bnRzAyQOZmlyc3RUaW1lc3RhbXADJQdjbG9zaW5nAyYHcmVhY2hlZAMnBHNjYW4ACwlmb3JnZXRSdW4ADAdhZGROYW1lABAKYWxsb3dUeXBlcwAPCWV2ZW50VHlwZQMSDGhhc1RpbWVzdGFtcAMUA2tleQMPBGtpbmQDEQlsYXN0QXVkaXQDGwxsYXN0QXVkaXRFbmQDHAVsaW5lcwMaD3BheWxvYWRJc09iamVjdAMTC3JlcXVpcmVLZXlzAA0Ic2VlbktleXMDEAVzdGF0ZQMOCXVua25vd25BdAMYDXVua25vd25MZW5ndGgDGQx1bmtub3duVGFibGUDFwVkZXB0aAMDEGN1cnJlbnRUaW1lc3RhbXADBxZjdXJyZW50VGltZXN0YW1wTGVuZ3RoAwsUZmlyc3RUaW1lc3RhbXBMZW5ndGgDCA1sYXN0VGltZXN0YW1wAwYTbGFzdFRpbWVzdGFtcExlbmd0aAMJEHNldExhc3RUaW1lc3RhbXAACgZtZW1vcnkCAAgBCAwBCAqTNRGWAgIDfwF7A0AgAP0ABAAiBEGw7wD9AAQA/SMgBEHA7wD9AAQA/VFB0O8A/QAEAP0l/VD9ZCEBA0AgAUUEQCAAQRBqIgD9AAQAIgRBsO8A/QAEAP0jIARBwO8A/QAEAP1RQdDvAP0ABAD9Jf1Q/WQhAQwBCwsgACABaGoiAi0AACIAQSJGBEAgAkEBag8LIABB3ABGBH8gAkEBaiIDLQAAIgBBwAhqLQAAQQFxBH8gA0EBagUgA0EFakEAIABB9QBHBH9BAAVBAiEBQQEhAANAIABBBE0EQCABIAAgA2otAABBwAhqLQAAcSEBIABBAWohAAwBCwsgAUECRgsbCwUgAhAJCyIARSAAIAJGckUNAAsgAiQAQQALXwEBfyAAKAIAQe7qseMGRgRAIABBBGoPCyAAIQEDQCABLQAAQYD0AmotAABFBEAgAUEBaiIBIABrQSBLBEBBAA8LDAELCyABQQAgACABRgR/QQAFIAAgASAAaxAGCxsL5AkDCn8BewJ+IwMiB0GA9gJqLQAAIQQgAEGAAWpBAXQhAwNAIAJFBEAgBEH9AEYEQCADQeDwAmotAAAiBUHg7wJqLQAAIQYCQCABIgD9AAQAIAVBCHRB4O8AaiII/QAEAP1RIAj9AAQQ/U79UwR/QQAFIAZBEE0Ef0EBBUEQIQECfwNAIAEgBkkEQEEAIAAgAWr9AAQAIAggAUEBdGoiCf0ABAD9USAJ/QAEEP1O/VMNAhogAUEQaiEBDAELC0EBCwsLBEAgACAGaiIBLQAAQSBHBEAgBUEBdCQBDAILC0EAIQECQCAALQAAQSJHDQAgAEEBaiIF/QAEACINQbDvAP0ABAD9IyANQcDvAP0ABAD9UUHQ7wD9AAQA/SX9UP1kQYCABHJoIAVqIgUtAABBIkYEfyAFQQFqBSAFEAALIgVFDQAgBS0AAEE6RwR/QQAFIAVBAmogBUEBaiAFLQABQSBGGwsiBUUNAEEAJAEgBSAAayILQdAATQRAIANB4PACakEAIQggACIDKQMAIQ4gC60iDyALQQhJBH4gDkIIIA99QgOGhgUgDiADIAtqQQhrKQMAQh2JhQt8QpX4qfqXt96bnn9+QjmIpyIBIQACQANAIAhBBEgEQAJAIABB4O8Cai0AACIGRQRAIAAhAQwBCyAGIAtGBH8gA/0ABAAgAEEIdEHg7wBqIgz9AAQA/VEgDP0ABBD9Tv1TBH9BAAUgC0EQTQR/QQEFQRAhBgJ/A0AgBiALSQRAQQAgAyAGav0ABAAgDCAGQQF0aiIK/QAEAP1RIAr9AAQQ/U79Uw0CGiAGQRBqIQYMAQsLQQELCwsFQQALDQMgAEEBakH/AHEhACAIQQFqIQgMAgsLCyABQQh0QeDvAGohBkEAIQADQCAAQdAASQRAIAYgAEEBdGoiCCAAIANq/QAEAP0LBAAgCEGgCCAAIAtJBH9BECALIABrIgggCEEQTxsFQQALa/0ABAD9CwQQIABBEGohAAwBCwsgAUHg7wJqIAs6AAAgASEACyAAOgAAIABBAXQkAQsgBSEBCwsgAUUEQEEADwsjASEDCyABLQAAIgBBIkYEQCABQQFqIgD9AAQAIg1BsO8A/QAEAP0jIA1BwO8A/QAEAP1RQdDvAP0ABAD9Jf1Q/WRBgIAEcmggAGoiAC0AAEEiRgR/IABBAWoFIAAQAAsiAUUEQEEBJARBAA8LBSAAQSByQfsARgRAIABBAmoiACABLQABRgR/IAFBAmoFIAdBPkYEQEEADwsgB0EBaiIHQYD2AmogACIEOgAAIAckAyABQQFqIgEkAiADQQFyIQMMBAshAQUCQCAAQTFrQQhLBEAgARABIQAMAQsgASAB/QAEAEHg8wL9AAQA/XFB8PMC/QAEAP0q/WRBf3MiAmhqIgAtAAAiBUGA9AJqLQAADQAgBUEuRgRAIABBAWogASACIAJBAWtxaGoiAEcEQCAALQAAQYD0AmotAAANAgsLIAEQASEACyAAIgFFBEBBAA8LCwsLQQAhAkECIQADQCABLwEAQazAAEcEQAJAIAEtAAAiBUEsRgRAQQEhAAwBCyAEIAVHBEBBAA8LIAdBAWsiByQDIAFBAWoiASQCIAdFBEAgAQ8LIAdBgPYCai0AACEEDAILCwsgAUEBaiQCIAAgAWohAQwACwALlwwCBn8CewJAA38jDyMRQQZ0akGA9wNqIgMtAAAiAUHA9gNqLQAAIQQCQCAA/QAEACABQQh0QcD2AmoiBf0ABAD9USAF/QAEEP1O/VMEf0EABSAEQRBNBH9BAQVBECECAn8DQCACIARJBEBBACAAIAJq/QAEACAFIAJBAXRqIgb9AAQA/VEgBv0ABBD9Tv1TDQIaIAJBEGohAgwBCwtBAQsLCwRAIAAgBGotAABBIEcNAQtBACQFQQAhASAALQAAQSJHBH9BAAUgAEEBaiIC/QAEACIHQbDvAP0ABAD9IyAHQcDvAP0ABAD9UUHQ7wD9AAQA/SX9UP1kQYCABHJoIAJqIgItAABBIkYEfyACQQFqBSACEAALIgIgAGtBAmtBACACGwsiAiAAakECaiIELQAAQTpHBH9BAAUgBEECaiAEQQFqIAQtAAFBIEYbCyIERSACRXJFBEBBwAogAEEBaiACEAUiAQRAIAFBwPYDaiAEIABrIgQ6AAAgAUEIdEHA9gJqIQVBACECA0AgAkHQAEkEQCAFIAJBAXRqIgYgACACav0ABAD9CwQAIAZBoAggAiAESQR/QRAgBCACayIGIAZBEE8bBUEAC2v9AAQA/QsEECACQRBqIQIMAQsLBSACJAULCyADIAE6AAALIAEiAkUEQEHACiQXIABBAWokGCMFJBkMAgsjEEIBIAKthoNCAFINASAAIAJBwPYDai0AAGoiAy0AACIEQSByQfsARgRAQQhBECAEQfsARhsiACACQeD5A2otAABxBH8gAkEGRgRAIABBCEYkEwsgAiQPIxBCASACrYaEJBBBAQVBAAtFDQICQCAEQQJqIgAgAy0AAUYEQCADQQJqIgAkAgwBC0GB9gIgADoAAEEBJAMgA0EBaiIAJAIgAiAAQQAQAiEACyAARQ0CIAAtAABBLEYEf0EBBSAALQAAQf0ARgtFDQIFAkAgBEEiRgRAIANBAWoiAP0ABAAiB0Gw7wD9AAQA/SMgB0HA7wD9AAQA/VFB0O8A/QAEAP0l/VD9ZEGAgARyaCAAaiIALQAAQSJGBH8gAEEBagUgABAACyEADAELIAJBA0YEQAJAIAP9AAQAQeDzAv0ABAAiB/1xQfDzAv0ABAAiCP0q/WRBf3NB//8DcSAD/QAEECAH/XEgCP0q/WRBf3NBEHRyIgVoIgYiASADai0AAEEuRgRAQQAhACAFIAVBAWtxaCIBIAZBAWpGDQELQQAhACAGBH8gAy0AAEEwRiAGQQFHcQVBAQsNACMHIAP9AAQAQaAIIAFrIgD9AAQA/U79CwQAIwcgA/0ABBAgAP0ABBD9Tv0LBBAgASQLIAYkDCABIANqIQALBQJAIARBMWtBCEsEQCADEAEhAAwBCyADIAP9AAQAQeDzAv0ABAD9cUHw8wL9AAQA/Sr9ZEF/cyIBaGoiAC0AACIFQYD0AmotAAANACAFQS5GBEAgAyABIAFBAWtxaGoiASAAQQFqRwRAIAEiAC0AAEGA9AJqLQAADQILCyADEAEhAAsLCyAARQRAIARBIkYgAkEBR3EgAkEFR3EkBCACJBUMAwsgAC0AAEEsRgR/QQEFIAAtAABB/QBGC0UNAgJ/IARBIkcEQCACQQNHBEAgAyAAIANrEAYiASACQeD5A2otAABxBH8gAkEGRgRAIAFBCEYkEwsgAiQPIxBCASACrYaEJBBBAQVBAAsMAgtBASQUIAJB4PkDai0AAEECcQR/IAJBBkYEQEEAJBMLIAIkDyMQQgEgAq2GhCQQQQEFQQALDAELIAJBAUYEQEGALCADQQFqIAAgA2tBAmsQBSQRQQAjEUUNARoFIAJBBUYEQEHAzQAgA0EBaiIBIAAgA2tBAmsiAxAFJBIjEkUEQEHAzQAkFyABJBggAyQZQQAMAwsLCyACQeD5A2otAABBAXEEfyACQQZGBEBBACQTCyACJA8jEEIBIAKthoQkEEEBBUEACwtFDQILIAAtAABB/QBGBH8gAEEBagUgAEEBaiQCIAAvAQBBrMAARgR/IABBAmoFIABBAmogAEEBaiAALQABQSBGGwshAAwBCwsPC0EAC08BAX8gAC0AAEEsRgR/QQEFIAAtAABB/QBGC0UEQEEADwsgAC0AAEH9AEYEQCAAQQFqDwsgAEEBaiIBJAIgAEECaiABIAAtAAFBIEYbEAMLuAMCCH8CfiACQQFrQcAATwRAQQAPCyABKQMAIQsgAq0iDCACQQhJBH4gC0IIIAx9QgOGhgUgCyABIAJqQQhrKQMAQh2JhQt8QpX4qfqXt96bnn9+QjmIpyIIIABqLQAAIQcDQCAHBEACQCAAQcABaiAHQQZ0aiEGIABBgAFqIAdqLQAAIAJGBH8CfyACQSBLBEAgAiEDQQAhBQJAIAEiBCAGRg0AIARBB3EgBkEHcUYEQANAIARBB3EEQEEAIQUgA0UNAyAELQAAIgkgBi0AACIKayEFIAkgCkcNAyADQQFrIQMgBEEBaiEEIAZBAWohBgwBCwsDQCADQQhPBEAgBCkDACAGKQMAUQRAIARBCGohBCAGQQhqIQYgA0EIayEDDAILCwsLA0AgAyIFQQFrIQMgBQRAIAQtAAAiCSAGLQAAIgprIQUgCSAKRw0CIARBAWohBCAGQQFqIQYMAQsLQQAhBQsgBUUMAQsgAf0ABAAgBv0ABAD9I/1kIAH9AAQQIAb9AAQQ/SP9ZEEQdHJBf3NBICACa3RFCwVBAAsNACAIQQFqQf8AcSIIIABqLQAAIQcMAgsLCyAHC6oDAQJ/IAFBIEsEQEEADwsgACgCACIDQe7qseMGRiABQQRGcQRAQcAADwsgA0H05NWrBkYgAUEERnEEQEEgDwsgA0HmwrGbB0YgAUEFRnEEfyAALQAEQeUARgVBAAsEQEEgDwsgACABaiEBIABBAWogACAALQAAQS1GGyIAIQMDQCAAIAFJBH8gAC0AAEEwa0EJTQVBAAsEQCAAQQFqIQAMAQsLAkAgACADRgR/QQEFIAMtAABBMEYgACADQQFqR3ELDQAgACABSQR/IAAtAABBLkYFQQALBH8gAEEBaiIDIQADQCAAIAFJBH8gAC0AAEEwa0EJTQVBAAsEQCAAQQFqIQAMAQsLIAAgA0YNAUEEBUECCyEDIAAgAUkEfyAALQAAQSByQeUARgVBAAsEfyABIABBAWoiAEsEfyAALQAAQStGBH9BAQUgAC0AAEEtRgsFQQALBEAgAEEBaiEACyAAIQMDQCAAIAFJBH8gAC0AAEEwa0EJTQVBAAsEQCAAQQFqIQAMAQsLIAAgA0YgACADQQJqS3INAUEEBSADC0EAIAAgAUYbIQILIAILqgMCAn8BfiAAJA1BACQEQQAkFQNAIw0gAUkEQEEAJANBACQPQgAkEEEAJBFBACQSQQEkE0EAJBRBACQWIw0iACQCIAAtAABB+wBHBH9BAAUgAEEBaiIAJAICf0EAIAAQAyICRQ0AGkEBJBYgAiQCQQAgAi0AAEEKRwR/QQAFIxFBA3RBoPoDaikDACEEQQAhAAJAIxEEfyAEIxBCf4WDQgBSBUEBCw0AIxNFIxFBAUZxDQAjFARAAn9BASMJRQ0AGkEAIwojDEcNABpBASMG/QAEACMH/QAEAP0j/WQjBv0ABBAjB/0ABBD9I/1kQRB0ckF/cyIDRQ0AGiADaCIDIwZqLQAAIwcgA2otAABJC0UNASMIRQRAQYD5AyMHQSD8CgAAIwskCAsjBiMHJAYkByMLJAkjDCQKCyMRQQFGBEAjEkECdEHQ+gNqIgAgACgCAEEBajYCAAUjEUECRgRAIw0kGyACJBwLCyMRQQJ0QcD6A2oiACAAKAIAQQFqNgIAIxpBAWokGkEBIQALIAALRQ0AGiACQQFqJA1BAQsLRQRAQQAPCwwBCwtBAQu9AwECf0Gg+QMkBkHA+QMkB0EAJA5BgP8DJB1BgAhB/wFBIPwLAANAQaz9AygCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsP0Dai8BAAtBwAhqQQE6AAAgAEEBaiEADAELC0EAIQADQEHc/QMoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QeD9A2ovAQALQcAIaiIBIAEtAABBAnI6AAAgAEEBaiEADAELC0Gw7wD9DFxcXFxcXFxcXFxcXFxcXFz9CwQAQcDvAP0MAgICAgICAgICAgICAgICAv0LBABB0O8A/QwhISEhISEhISEhISEhISEh/QsEAEGs9AJBAToAAEHd9AJBAToAAEH99AJBAToAAEEAIQADQCAAQT9NBEAgAEEIdEHA9gJqIgH9DP/////////////////////9CwQAIAH9DP/////////////////////9CwQQIABBAWohAAwBCwtBACEAA0AgAEGAAUkEQCAAQQh0QeDvAGoiAf0M//////////////////////0LBAAgAf0M//////////////////////0LBBAgAEEBaiEADAELCwvbBAIEfwJ7IAAhAQNAIAH9AAQAIgX9DCIiIiIiIiIiIiIiIiIiIiL9IyAF/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAF/QwgICAgICAgICAgICAgICAg/Sb9UP1kQYCABHJoIQIgAUECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyABQQNr/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TkGA7wD9AAQAIAFBAWsiA/0ABAAiBkEE/W39DkGQ7wD9AAQAIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U5BoO8A/QAEACAFQQT9bf0O/U79Uf0MAAAAAAAAAAAAAAAAAAAAAP0k/WRBAiACdEEBa3EEQCABIAJqIQQgAyAAIAAgA0kbIQEDQCAAIAFJBH8gAS0AAEHAAXFBgAFGBUEACwRAIAFBAWshAQwBCwsgASEAA0AgACAESQRAAkAgAC0AAEGAAUkEQEEBIQEFQQAhAQJAIAAtAAEiA0HAAXFBgAFGIAAtAAAiAkHCAU9xRQ0AQQIhASACQeABSQ0AQQAhASAALQACQcABcUGAAUcNACACQfABSQRAIAJB4AFGBH8gA0GgAUkFIAJB7QFGIANBoAFPcQsNAUEDIQEMAQsgAC0AA0HAAXFBgAFHDQAgAkHwAUYEfyADQZABSQUgAkH0AUsEf0EBBSACQfQBRiADQZABT3ELCw0AQQQhAQsLIAFFDQAgACABaiEADAILCwsgAA8LIAEgAmohASAF/WRFIAJBEElyRQ0ACyABCwoAIAAkCSABJAoL/gIAIAFBAEHAAPwLACACBEAgAEEEa0EANgIAC0EAJBtBACQXIAIEfyAAIAEQDgUgACABEAcLBEAgASQnQQAPCyMCIQICfwNAIAEgAksEQEEBIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9Uw0CGiACQRBqIQIMAQsLQQALBEAjDSQnQQEPCyMNIABHBEAjDSQnQQAPC0EAIQICQCMRRSMRQQJGcgR/QQEFIxBCgPwHg0IAUgsNACABIwBrQQZJQQAjBBsEQCMVBH8jFSIBQeD5A2otAABBAXEEfyABQQZGBEBBACQTCyABJA8jEEIBIAGthoQkEEEBBUEACwVBAQtFDQFBBiQOIwAhAgwBCyMCIABHBEAjAkEBay0AACEBAn9BAyMWDQAaQQAgAUH7AEYNABpBBCABQdsARg0AGkECIAFBLEcNABpBBUEBIwMEfyMDQYD2AmotAABB3QBGBUEACxsLJA4LIwIhAgsgAgR/IAIkJ0ECBSAAJCdBAQsLMABBACQaQcD6A/0MAAAAAAAAAAAAAAAAAAAAAP0LAABB0PoDQQBBgAL8CwBBACQICxIAIABBA3RBoPoDaiABrTcDAAuqBAICfwF+IAAkDUEAJARBACQVIAAkAgJAIw5BA0YNACMOQQZGBEAgABAAIgBFIgIkBCACBH9BAAUjAwRAIw8gAEEBEAIhAAsgAAR/IAAQBAVBAAsLIQAMAQsjDkEBRiICRQRAIw5BBUYhAgsgAEEBaiAAIAIEfyAALQAAQSBGBUEACxshACMDRQRAIw5BAkYEfyAAEAQFIAAQAwshAAwBCyMPIAAjDkECRiIDIAJFIgIEfyAALQAAIwNBgPYCai0AAEYFIAILIAMbEAIiAAR/IAAQBAVBAAshAAsCf0EAIAAiAkUNABpBASQWIAAkAiAALQAAQQpHBEBBACEABSMRQQN0QaD6A2opAwAhBEEAIQACQCMRBH8gBCMQQn+Fg0IAUgVBAQsNACMTRSMRQQFGcQ0AIxQEQAJ/QQEjCUUNABpBACMKIwxHDQAaQQEjBv0ABAAjB/0ABAD9I/1kIwb9AAQQIwf9AAQQ/SP9ZEEQdHJBf3MiA0UNABogA2giAyMGai0AACMHIANqLQAASQtFDQEjCEUEQEGA+QMjB0Eg/AoAACMLJAgLIwYjByQGJAcjCyQJIwwkCgsjEUEBRgRAIxJBAnRB0PoDaiIAIAAoAgBBAWo2AgAFIxFBAkYEQCMNJBsgAiQcCwsjEUECdEHA+gNqIgAgACgCAEEBajYCACMaQQFqJBpBASEACwtBACAARQ0AGiACQQFqJA1BAQsEfyMNIAEQBwVBAAsLDgAgAEHg+QNqIAE6AAALkQECAX8CfiACKQMAIQUgA60iBiADQQhJBH4gBUIIIAZ9QgOGhgUgBSACIANqQQhrKQMAQh2JhQt8QpX4qfqXt96bnn9+QjmIpyEEA0AgACAEai0AAARAIARBAWpB/wBxIQQMAQsLIAAgBGogAToAACAAQYABaiABaiADOgAAIABBwAFqIAFBBnRqIAIgA/wKAAALC9UBCABBgO8ACxACAgICAgICAoCAgIAhARVJAEGQ7wALEOejg4OLy8vLy8vLy8vby8sAQaDvAAsQAQEBAQEBAQHmrrq6AQEBAQBB4PMCCyAwMDAwMDAwMDAwMDAwMDAwCQkJCQkJCQkJCQkJCQkJCQBBnP0DCwEsAEGo/QMLFwIAAAAQAAAAIgBcAC8AYgBmAG4AcgB0AEHM/QMLATwAQdj9AwszAgAAACwAAAAwADEAMgAzADQANQA2ADcAOAA5AGEAYgBjAGQAZQBmAEEAQgBDAEQARQBG";
;
const o = [
	"event",
	"audit",
	"dead_letter"
];
const s = [
	"ActorStarted",
	"ActorRestarted",
	"ActorStopped",
	"ActorCrashed"
];
const c = 1;
const l = 2;
const u = 4;
const d = 8;
const f = 16;
const p = 32;
const m = 64;
const h = 128;
const g = 255;
const ee = [
	[c, "a string"],
	[l, "an integer"],
	[u, "a number"],
	[d, "an object"],
	[f, "a list"],
	[p, "true or false"],
	[m, "null"]
];
const _ = [
	{
		name: "",
		allowed: g
	},
	{
		name: "kind",
		allowed: g
	},
	{
		name: "system_id",
		allowed: c
	},
	{
		name: "timestamp",
		allowed: l | u | h
	},
	{
		name: "actor_address",
		allowed: d | c
	},
	{
		name: "event_type",
		allowed: c
	},
	{
		name: "payload",
		allowed: g
	},
	{
		name: "target",
		allowed: d | c | m
	},
	{
		name: "message_type",
		allowed: c
	},
	{
		name: "total_actors",
		allowed: l
	},
	{
		name: "alive_actors",
		allowed: l
	},
	{
		name: "stopping_actors",
		allowed: l
	},
	{
		name: "restarting_actors",
		allowed: l
	},
	{
		name: "registry_size",
		allowed: l
	},
	{
		name: "registry_orphans",
		allowed: f
	},
	{
		name: "registry_dead",
		allowed: f
	},
	{
		name: "dead_letters_count",
		allowed: l
	}
];
const v = 0;
const te = 1;
const ne = 3;
const re = 5;
const ie = 6;
const ae = 9;
function y(...e) {
	return e.reduce((e, t) => e | 1 << _.findIndex((e) => e.name === t), 0);
}
const oe = [
	y("system_id", "actor_address", "event_type", "payload", "timestamp"),
	y("system_id", "timestamp", ..._.slice(ae).map(({ name: e }) => e)),
	y("system_id", "target", "message_type", "payload", "timestamp")
];
function se(e) {
	return _.filter((t, n) => n > 0 && (e & 1 << n) !== 0).map(({ name: e }) => e);
}
function ce(e) {
	const t = ee.filter(([t]) => (e & t) !== 0).map(([, e]) => e);
	const n = t.pop() ?? "another type";
	return t.length > 0 ? `${t.join(", ")} or ${n}` : n;
}
const le = Array.from({ length: Math.max(..._.map(({ name: e }) => e.length)) + 1 }, (e, t) => _.flatMap(({ name: e }, n) => n > 0 && e.length === t ? [{
	index: n,
	bytes: Buffer.from(e)
}] : []));
function ue(e, t, n) {
	const r = le[n - t];
	if (r === undefined) return v;
	for (const n of r) {
		if (de(e, t, n.bytes)) return n.index;
	}
	return v;
}
function de(e, t, n) {
	for (let r = n.length - 1; r >= 0; r--) {
		if (e[t + r] !== n[r]) return false;
	}
	return true;
}
;
const b = 63;
const fe = {
	keys: b - (_.length - 1),
	eventTypes: b - s.length
};
const pe = 64;
class me {
	#e = [];
	get list() {
		return this.#e;
	}
	add(e) {
		const t = this.#e.filter(({ table: t }) => t === e.table);
		if (t.length >= fe[e.table] || t.some(({ bytes: t }) => t.equals(e.bytes))) return;
		this.#e.push(e);
	}
}
const he = new me();
;
const ge = 3;
const _e = 0;
const ve = 1;
const ye = 2;
const x = 32;
const be = 92;
const xe = 125;
let Se = null;
function Ce() {
	try {
		Se ??= new WebAssembly.Module(Buffer.from(a, "base64"));
		return Se;
	} catch {
		return null;
	}
}
class we {
	buffer;
	#e;
	#t;
	#n;
	#r;
	#i = {
		keys: [],
		kinds: [],
		eventTypes: []
	};
	#a = 0;
	constructor(e) {
		const t = new WebAssembly.Instance(e, {}).exports;
		const n = t.memory.buffer;
		this.#e = t;
		this.#t = Buffer.from(n);
		this.buffer = Buffer.from(n, t.buffer.value, t.bufferBytes.value);
		this.#n = new Uint32Array(n, t.kindCounts.value + 4, o.length);
		this.#r = new Uint32Array(n, t.eventCounts.value + 4, b);
		this.#o();
	}
	#o() {
		const e = this.#e;
		for (let t = 0; t <= b; t++) e.allowTypes(t, _[t]?.allowed ?? 255);
		oe.forEach((t, n) => {
			e.requireKeys(n + 1, t);
		});
		for (const { name: e } of _.slice(1)) this.#s("keys", Buffer.from(e));
		for (const e of o) this.#s("kinds", Buffer.from(e));
		for (const e of s) this.#s("eventTypes", Buffer.from(e));
	}
	teach({ list: e }) {
		for (; this.#a < e.length; this.#a++) {
			const { table: t, bytes: n } = e[this.#a];
			this.#s(t, n);
		}
	}
	#s(e, t) {
		const n = this.#i[e];
		if (n.length === b) return;
		n.push(t.toString());
		const r = this.#e.newName.value;
		this.#t.set(t, r);
		this.#e.addName(this.#e[e].value, n.length, r, t.length);
	}
	scan(e, t, n) {
		const r = this.#e.buffer.value;
		return this.#e.scan(r + e, r + t, n ? 1 : 0);
	}
	get reached() {
		return this.#e.reached.value - this.#e.buffer.value;
	}
	get lines() {
		return this.#e.lines.value;
	}
	get lastAudit() {
		const { lastAudit: e, lastAuditEnd: t, buffer: n } = this.#e;
		if (e.value === 0) return null;
		return {
			start: e.value - n.value,
			end: t.value - n.value
		};
	}
	copy({ start: e, end: t }) {
		const n = this.#e.buffer.value;
		return new Uint8Array(this.#e.memory.buffer.slice(n + e, n + t));
	}
	forgetRun() {
		this.#e.forgetRun();
	}
	run() {
		const { firstTimestamp: e, firstTimestampLength: t, lastTimestamp: n, lastTimestampLength: r } = this.#e;
		return {
			lines: this.lines,
			kinds: this.#n,
			eventCounts: this.#r,
			firstTimestamp: this.#c(e.value, t.value),
			lastTimestamp: this.#c(n.value, r.value)
		};
	}
	eventsOf(e) {
		return this.#i.eventTypes.flatMap((t, n) => {
			const r = e[n] ?? 0;
			return r > 0 ? [[t, r]] : [];
		});
	}
	setLastTimestamp(e, t) {
		const n = this.#e.lastTimestamp.value;
		const r = e.length <= x;
		this.#t.fill(0, n, n + x);
		if (r) this.#t.set(e, n);
		this.#e.setLastTimestamp(e.length, r ? t : 0);
	}
	forgetTimestamp() {
		this.#e.setLastTimestamp(0, 0);
	}
	#c(e, t) {
		return this.#t.subarray(e, e + t);
	}
	unknownName() {
		const { unknownTable: e, unknownAt: t, unknownLength: n, keys: r } = this.#e;
		const a = n.value;
		if (e.value === 0 || a < 1 || a > pe) return null;
		const o = Buffer.from(this.#c(t.value, a));
		if (o.includes(be) || !(0, i.isUtf8)(o)) return null;
		return {
			table: e.value === r.value ? "keys" : "eventTypes",
			bytes: o
		};
	}
	lineUnderWay() {
		const { state: e, depth: t, closing: n, key: r, seenKeys: i, payloadIsObject: a } = this.#e;
		const { kind: s, eventType: c, hasTimestamp: l, currentTimestamp: u, currentTimestampLength: d } = this.#e;
		const f = this.#c(u.value, d.value);
		const p = this.#c(n.value + 1, t.value);
		const m = [true, ...Array.from(p, (e) => e === xe)];
		const h = (1n << BigInt(_.length)) - 1n;
		return {
			state: e.value,
			isObject: m.slice(0, e.value === ge ? 0 : undefined),
			field: r.value < _.length ? r.value : v,
			seen: Number(i.value & h),
			otherKeys: this.#i.keys.filter((e, t) => {
				return t + 1 >= _.length && Te(i.value, t + 1);
			}),
			payloadIsObject: a.value !== 0,
			kind: o[s.value - 1] ?? null,
			eventType: this.#i.eventTypes[c.value - 1] ?? null,
			timestamp: l.value === 0 ? null : Buffer.from(f)
		};
	}
}
function Te(e, t) {
	return (e >> BigInt(t) & 1n) === 1n;
}
;
const S = 64;
const C = 16;
const w = 0;
const T = 1;
const Ee = 2;
const E = 3;
const D = 4;
const O = D + S;
const De = 64;
const Oe = O + De;
const k = 2 + pe;
const A = 4;
const j = 1 + o.length + b;
const M = 2;
const ke = Ae(A * 8 + (j + M) * 4 + 2 * x);
const N = 8 * 4 + C * ke;
function Ae(e) {
	return Math.ceil(e / 8) * 8;
}
class je {
	shared;
	#e;
	#t;
	#n;
	constructor(e) {
		const t = Oe * 4;
		this.#n = Ae(t + 2 * b * k);
		this.shared = e ?? new SharedArrayBuffer(this.#n + S * N);
		this.#e = new Int32Array(this.shared, 0, Oe);
		this.#t = new Uint8Array(this.shared, t, 2 * b * k);
	}
	claim(e, t) {
		const n = this.#e;
		const r = Atomics.load(n, w);
		if (r >= t || r >= Atomics.load(n, T) + S) return null;
		Atomics.store(n, O + e, r + 1);
		if (Atomics.compareExchange(n, w, r, r + 1) === r) return r;
		Atomics.store(n, O + e, 0);
		return this.claim(e, t);
	}
	isExhausted(e) {
		return Atomics.load(this.#e, w) >= e;
	}
	get isStopped() {
		return Atomics.load(this.#e, Ee) !== 0;
	}
	stop() {
		Atomics.store(this.#e, Ee, 1);
		Atomics.notify(this.#e, T);
	}
	waitForRoom() {
		const e = Atomics.load(this.#e, T);
		if (Atomics.load(this.#e, w) >= e + S) Atomics.wait(this.#e, T, e, 50);
	}
	finish(e, t) {
		Atomics.store(this.#e, D + t % S, t + 1);
		Atomics.store(this.#e, O + e, 0);
		Atomics.notify(this.#e, D + t % S);
	}
	isReady(e) {
		return Atomics.load(this.#e, D + e % S) === e + 1;
	}
	waitFor(e, t) {
		const n = D + e % S;
		const r = Atomics.load(this.#e, n);
		if (r !== e + 1) Atomics.wait(this.#e, n, r, t);
	}
	take(e) {
		Atomics.store(this.#e, T, e);
		Atomics.notify(this.#e, T);
	}
	skipTo(e) {
		const t = this.#e;
		for (let n = Atomics.load(t, w); n < e; n = Atomics.load(t, w)) {
			Atomics.compareExchange(t, w, n, e);
		}
		for (let n = 0; n < De; n++) {
			const r = Atomics.load(t, O + n);
			if (r !== 0 && r - 1 < e) return false;
		}
		if (Atomics.load(t, T) < e) this.take(e);
		return true;
	}
	shareNames({ list: e }) {
		for (let t = Atomics.load(this.#e, E); t < e.length; t++) {
			const { table: n, bytes: r } = e[t];
			this.#t.set([
				n === "keys" ? 0 : 1,
				r.length,
				...r
			], t * k);
			Atomics.store(this.#e, E, t + 1);
		}
	}
	readNames(e) {
		const t = Atomics.load(this.#e, E);
		for (let n = e.list.length; n < t; n++) {
			const t = n * k;
			const r = Buffer.from(this.#t.slice(t + 2, t + 2 + this.#t[t + 1]));
			e.add({
				table: this.#t[t] === 0 ? "keys" : "eventTypes",
				bytes: r
			});
		}
	}
	write(e, t, n) {
		const r = this.#n + e % S * N;
		new BigInt64Array(this.shared, r, 4).set(t);
		n.forEach((e, t) => {
			this.#r(r, t, e);
		});
		if (n.length < C) this.#r(r, n.length, undefined);
	}
	#r(e, t, n) {
		const { offsets: r, counts: i, lengths: a, first: s, last: c } = this.#a(e, t);
		i[0] = n?.lines ?? 0;
		if (n === undefined) return;
		r.set([
			n.start,
			n.end,
			n.lastAudit?.start ?? 0,
			n.lastAudit?.end ?? 0
		]);
		i.set(n.kinds, 1);
		i.set(n.eventCounts, 1 + o.length);
		a.set([n.firstTimestamp.length, n.lastTimestamp.length]);
		s.set(n.firstTimestamp);
		c.set(n.lastTimestamp);
	}
	read(e, t) {
		const n = this.#n + e % S * N;
		const r = new BigInt64Array(this.shared, n, 4);
		if (t.some((e, t) => e !== r[t])) return null;
		const i = [];
		for (let e = 0; e < C; e++) {
			const t = this.#i(n, e);
			if (t === null) break;
			i.push(t);
		}
		return i;
	}
	#i(e, t) {
		const { offsets: n, counts: r, lengths: i, first: a, last: s } = this.#a(e, t);
		const [c = 0, l = 0, u = 0, d = 0] = n;
		const f = r[0] ?? 0;
		if (f === 0) return null;
		return {
			start: c,
			end: l,
			lines: f,
			kinds: r.subarray(1, 1 + o.length),
			eventCounts: r.subarray(1 + o.length),
			firstTimestamp: a.subarray(0, i[0]),
			lastTimestamp: s.subarray(0, i[1]),
			lastAudit: d === 0 ? null : {
				start: u,
				end: d
			}
		};
	}
	#a(e, t) {
		const n = e + 8 * 4 + t * ke;
		const r = n + A * 8;
		const i = r + j * 4;
		const a = i + M * 4;
		return {
			offsets: new Float64Array(this.shared, n, A),
			counts: new Uint32Array(this.shared, r, j),
			lengths: new Uint32Array(this.shared, i, M),
			first: new Uint8Array(this.shared, a, x),
			last: new Uint8Array(this.shared, a + x, x)
		};
	}
}
;
const Me = null && 2 << 20;
class Ne {
	files;
	chunkBytes;
	#e = [0];
	constructor(e, t) {
		this.files = e;
		this.chunkBytes = t;
		for (const { size: n } of e) this.#e.push(this.total + Math.ceil(n / t));
	}
	get total() {
		return this.#e[this.#e.length - 1];
	}
	ofFile(e) {
		const t = this.files.findIndex((t) => t.path === e);
		return t < 0 ? null : [this.#e[t], this.#e[t + 1]];
	}
	at(e) {
		let t = 0;
		while (this.#e[t + 1] <= e) t++;
		const n = this.files[t];
		const r = (e - this.#e[t]) * this.chunkBytes;
		return {
			file: n,
			start: r,
			end: Math.min(r + this.chunkBytes, n.size)
		};
	}
}
;
const P = t("node:fs");
;
function Pe(e) {
	return Ie((0, P.fstatSync)(e, { bigint: true }));
}
function Fe(e) {
	return Ie(statSync(e, { bigint: true }));
}
function Ie({ dev: e, ino: t, size: n, mtimeNs: r }) {
	return {
		device: e,
		inode: t,
		size: n,
		modified: r
	};
}
function Le(e, t) {
	return e.size === t.size && e.modified === t.modified;
}
function Re(e, t) {
	return e.device === t.device && e.inode === t.inode;
}
function ze(e, t) {
	return Re(e, t) && Le(e, t);
}
;
const Be = {
	ENOENT: "there is no such file",
	EACCES: "permission is denied",
	EPERM: "the operation is not permitted",
	EISDIR: "it is a directory",
	ENOTDIR: "a part of its path is not a directory",
	ELOOP: "its symbolic links go round in a circle",
	ENAMETOOLONG: "its name is too long",
	EMFILE: "too many files are open",
	EIO: "the disk reported an input/output error",
	ENOSPC: "the disk is full",
	EROFS: "the file system is read-only",
	ENXIO: "it is not a regular file",
	EEXIST: "a file of that name is in the way",
	ERR_INVALID_ARG_VALUE: "its name holds a NUL, which no file name can"
};
function F(e) {
	const t = e?.code;
	if (typeof t !== "string") return e instanceof Error ? e.message : String(e);
	const n = Be[t];
	return n === undefined ? t : `${n} (${t})`;
}
function Ve(e) {
	try {
		return statSync(e);
	} catch (e) {
		return e.code === "ENOENT" ? null : F(e);
	}
}
function He(e) {
	const t = Ve(e);
	return t !== null && typeof t !== "string" && t.isFile() ? t : null;
}
;
function Ue(e) {
	return String(e).replace(/\B(?=(\d{3})+$)/g, ",");
}
;
const I = null && -1;
const We = null && I;
const Ge = 0;
const Ke = 1;
const qe = o.map((e) => Buffer.from(e));
const Je = s.map((e) => Buffer.from(e));
const Ye = 1e3;
const Xe = 200;
const Ze = "(other)";
const Qe = 64;
class $e {
	bytes = new Uint8Array(Qe);
	length = 0;
	integerLength = 0;
	set(e, t, n) {
		const r = Math.min(n - t, Qe);
		let i = r;
		let a = r === n - t;
		for (let n = 0; n < r; n++) {
			const r = e[t + n];
			this.bytes[n] = r;
			if (r === 46) i = n;
			else if (r < 48 || r > 57) a = false;
		}
		this.length = r;
		this.integerLength = a ? i : 0;
	}
	isBefore(e) {
		if (this.integerLength === 0 || this.integerLength !== e.integerLength) {
			return Number(this.text()) < Number(e.text());
		}
		const t = Math.min(this.length, e.length);
		for (let n = 0; n < t; n++) {
			const t = this.bytes[n] - e.bytes[n];
			if (t !== 0) return t < 0;
		}
		return e.bytes.subarray(t, e.length).some((e) => e > 48);
	}
	text() {
		return Buffer.from(this.bytes.buffer, 0, this.length).toString("latin1");
	}
}
class et {
	counts = {
		total: 0,
		other: 0,
		event: 0,
		audit: 0,
		dead_letter: 0
	};
	firstTimestamp = null;
	verdict = {
		kind: We,
		missing: 0,
		hasTimestamp: false,
		timeRegression: false
	};
	#e = new Float64Array(EVENT_TYPES.length);
	#t = new Map();
	#n = I;
	#r = I;
	#i = null;
	#a = new $e();
	#o = new $e();
	#s = false;
	#c = new Float64Array(FIELDS.length).fill(Number.NaN);
	#l = false;
	#u = null;
	#d;
	constructor(e = false) {
		this.#d = e;
	}
	startStream() {
		this.firstTimestamp = null;
	}
	kind(e, t, n) {
		this.#n = nt(qe, e, t, n);
	}
	eventType(e, t, n) {
		this.#r = nt(Je, e, t, n);
		if (this.#r !== I) this.#i = null;
		else {
			const r = rt(e, t, n);
			this.#r = tt(r);
			this.#i = this.#r === I ? r : null;
		}
	}
	get previousTimestamp() {
		return this.firstTimestamp === null ? null : this.#o;
	}
	isFollowedBy(e) {
		this.#a.set(e, 0, e.length);
		return this.firstTimestamp === null || !this.#a.isBefore(this.#o);
	}
	addRun({ kinds: e, events: t, firstTimestamp: n, lastTimestamp: r }) {
		KINDS.forEach((t, n) => {
			const r = e[n] ?? 0;
			this.counts[t] += r;
			this.counts.total += r;
		});
		for (const [e, n] of t) this.#p(e, n);
		this.#a.set(n, 0, n.length);
		this.firstTimestamp ??= this.#a.text();
		this.#o.set(r, 0, r.length);
	}
	takeAudit(e) {
		if (e.#u !== null) this.#u = e.#u.slice();
	}
	timestamp(e, t, n) {
		this.#a.set(e, t, n);
		this.#s = true;
	}
	gauge(e, t) {
		this.#c[e] = t;
		this.#l = true;
	}
	forget(e) {
		if (e === KIND_FIELD) this.#n = I;
		else if (e === TIMESTAMP_FIELD) this.#s = false;
		else if (e >= FIRST_GAUGE) this.#c[e] = Number.NaN;
		else if (e === EVENT_TYPE_FIELD) {
			this.#r = I;
			this.#i = null;
		}
	}
	endRecord(e) {
		const { verdict: t } = this;
		const n = this.#n;
		this.counts.total++;
		t.kind = n;
		t.missing = 0;
		if (n === I) this.counts.other++;
		else {
			this.counts[KINDS[n]]++;
			t.missing = REQUIRED[n] & ~e;
			if (n === Ge && (e & 1 << EVENT_TYPE_FIELD) !== 0) this.#f();
			if (n === Ke) this.#g();
		}
		t.hasTimestamp = this.#s;
		t.timeRegression = this.#s && this.#_();
		this.dropRecord();
		return t;
	}
	dropRecord() {
		this.#n = I;
		this.#r = I;
		this.#i = null;
		this.#s = false;
		if (this.#l) {
			this.#c.fill(Number.NaN);
			this.#l = false;
		}
	}
	events() {
		const e = Object.create(null);
		EVENT_TYPES.forEach((t, n) => {
			const r = this.#e[n];
			if (r > 0) e[t] = r;
		});
		const t = [...this.#t].sort(([e], [t]) => e < t ? -1 : 1);
		for (const [n, r] of t) e[n] = r;
		return e;
	}
	latestAudit() {
		if (this.#u === null) return null;
		const e = {};
		for (let t = FIRST_GAUGE; t < FIELDS.length; t++) {
			const n = this.#u[t];
			if (!Number.isNaN(n)) e[FIELDS[t].name] = n;
		}
		return e;
	}
	lastTimestamp() {
		return this.firstTimestamp === null ? null : this.#o.text();
	}
	#f() {
		if (this.#r !== I) this.#m(this.#r, 1);
		else if (this.#i !== null) this.#h(this.#i, 1);
	}
	#p(e, t) {
		const n = tt(e);
		if (n === I) this.#h(e, t);
		else this.#m(n, t);
	}
	#m(e, t) {
		this.#e[e] = this.#e[e] + t;
	}
	#h(e, t) {
		const n = !this.#t.has(e);
		const r = n && this.#t.size >= Ye ? Ze : e;
		this.#t.set(r, (this.#t.get(r) ?? 0) + t);
	}
	#g() {
		this.#u ??= new Float64Array(FIELDS.length);
		this.#u.set(this.#c);
	}
	#_() {
		const e = this.#a;
		const t = this.firstTimestamp === null;
		if (t) this.firstTimestamp = e.text();
		const n = this.#o;
		const r = !t && (this.#d ? n.isBefore(e) : e.isBefore(n));
		this.#a = n;
		this.#o = e;
		return r;
	}
}
function tt(e) {
	return EVENT_TYPES.indexOf(e);
}
function nt(e, t, n, r) {
	for (let i = 0; i < e.length; i++) {
		const a = e[i];
		if (a.length === r - n && equalBytes(t, n, a)) return i;
	}
	return I;
}
function rt(e, t, n) {
	if (n - t <= Xe) return it(e, t, n);
	const r = Buffer.from(e.buffer, e.byteOffset + t, Xe).toString("utf8");
	return `${r}…`;
}
function it(e, t, n) {
	const r = Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("utf8");
	return r.includes("\\") ? JSON.parse(`"${r}"`) : r;
}
;
const L = 984;
const at = 4300;
const R = 1 << 20;
const ot = 4096;
const st = 256;
const ct = {
	blank: "the line is empty",
	value: "expected a value",
	key: "expected a key in double quotes",
	colon: "expected ':' after the key",
	comma: "expected ',' or the closing bracket",
	extra: "more text follows after the end of the value",
	control: "a control character stands in a string; JSON needs it escaped",
	escape: "a backslash starts no escape that JSON knows",
	utf8: "a byte is not UTF-8",
	integer: `an integer has more than ${Ue(at)} digits, the most Python reads`,
	number: "a number is longer than 1 MiB",
	depth: `nested deeper than ${L} levels`,
	incomplete: "the line ends before its value does"
};
const z = 0;
const B = 1;
const lt = 2;
const V = 3;
const H = 4;
const U = 5;
const W = 6;
const G = 7;
const K = 8;
const ut = {
	AFTER_VALUE: z,
	FIRST_KEY: B,
	KEY: lt,
	IN_STRING: H,
	VALUE: W,
	FIRST_ELEMENT: G
};
const q = 1;
const dt = 2;
const J = new Uint8Array(256).fill(1, 32, 128);
J[34] = 0;
J[92] = 0;
const ft = new Uint8Array(256);
for (const e of Buffer.from("\"\\/bfnrt")) ft[e] = 1;
const pt = new Uint8Array(256);
for (const e of Buffer.from("0123456789abcdefABCDEF")) pt[e] = 1;
const mt = Buffer.from("Infinity");
const ht = new Map([
	[116, {
		bytes: Buffer.from("true"),
		type: p
	}],
	[102, {
		bytes: Buffer.from("false"),
		type: p
	}],
	[110, {
		bytes: Buffer.from("null"),
		type: m
	}],
	[78, {
		bytes: Buffer.from("NaN"),
		type: h
	}],
	[73, {
		bytes: mt,
		type: h
	}]
]);
const Y = null && -1;
const X = null && -2;
class gt {
	buffer = null;
	#e;
	#t;
	#n;
	#r = -1;
	#i = K;
	#a = 0;
	#o = new Uint8Array(L + 1);
	#s = 1;
	#c = 0;
	#l = "incomplete";
	#u = 0;
	#d = false;
	#f = false;
	#p = false;
	#m = 0;
	#h = "value";
	#g = 0;
	#_ = false;
	#v = NO_FIELD;
	#y = 0;
	#b = 0;
	#x = true;
	#S = false;
	#C = false;
	#w = 0;
	#T = new Set();
	constructor(e, t, n = false) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	push(e, t, n, r, i) {
		const a = this.#o;
		let o = t;
		let s = this.#i;
		let c = this.#a;
		if (this.#d && o < n) {
			if (e[o] === 10) o++;
			this.#c = r + o;
			this.#d = false;
			if (this.#r === 0 && o < n) return o;
		}
		while (o < n) {
			const t = e[o];
			if (s === H) {
				const t = this.#O(e, o, n);
				if (t >= 0) {
					s = this.#p ? V : z;
					o = t;
				} else if (t === X) {
					this.#E(r + this.#m);
					s = U;
					o = this.#m;
				} else {
					o = i ? n : this.#m;
					break;
				}
			} else if (s === U) {
				o = this.#n ? n : vt(e, o, n);
				if (o < n) {
					o = this.#V(e, o, n, r, s, c);
					s = K;
					c = 0;
					if (this.#r === 0) break;
				}
			} else if (t === 32 || t === 9) {
				o++;
			} else if (t === 10 || t === 13) {
				o = this.#V(e, o, n, r, s, c);
				s = K;
				c = 0;
				if (this.#r === 0) break;
			} else if (t === 34 && s !== z && s !== V) {
				const t = s < W;
				this.#_ = false;
				const a = this.#O(e, o + 1, n);
				if (a >= 0) {
					if (t) {
						if (c === 1) this.#P(e, o + 1, a - 1);
						s = V;
						o = a;
						if (o + 1 < n && e[o] === 58) {
							s = W;
							o += e[o + 1] === 32 ? 2 : 1;
						}
					} else {
						if (c === 1) this.#L(e, o + 1, a - 1);
						else if (c === 0) this.#f = false;
						s = z;
						o = a;
					}
				} else if (a === X) {
					this.#E(r + this.#m);
					s = U;
					o = this.#m;
				} else {
					const e = c === 1 && (t || this.#v === KIND_FIELD || this.#v === EVENT_TYPE_FIELD);
					if (e && !i && n - o <= R) break;
					this.#D(t, c);
					s = H;
					o = i ? n : this.#m;
					break;
				}
			} else if (s >= W) {
				if (t === 123 || t === 91) {
					if (c === L) {
						this.#h = "depth";
						this.#E(r + o);
						s = U;
					} else {
						if (c === 0) this.#f = t === 123;
						else if (c === 1) this.#R(t === 123 ? OBJECT : ARRAY);
						c++;
						a[c] = t === 123 ? q : dt;
						s = t === 123 ? B : G;
						o++;
					}
				} else if (t === 93 && s === G) {
					c--;
					if (c === 1) this.#z(0);
					s = z;
					o++;
				} else {
					const t = this.#k(e, o, n, i);
					if (t >= 0) {
						if (c === 1) this.#B(e, o, t);
						else if (c === 0) this.#f = false;
						s = z;
						o = t;
					} else if (t === X) {
						this.#E(r + this.#m);
						s = U;
					} else {
						if (i) o = n;
						break;
					}
				}
			} else if (s === z) {
				if (t === 44 && c > 0) {
					if (c === 2) this.#w++;
					s = a[c] === q ? lt : W;
					o++;
					if (o < n && e[o] === 32) o++;
				} else if (c > 0 && t === (a[c] === q ? 125 : 93)) {
					c--;
					if (c === 1 && t === 93) this.#z(this.#w + 1);
					o++;
				} else {
					this.#h = c === 0 ? "extra" : "comma";
					this.#E(r + o);
					s = U;
				}
			} else if (s === V && t === 58) {
				s = W;
				o++;
			} else if (s === B && t === 125) {
				c--;
				s = z;
				o++;
			} else {
				this.#h = s === V ? "colon" : "key";
				this.#E(r + o);
				s = U;
			}
		}
		this.#i = s;
		this.#a = c;
		if (i && o === n) {
			this.#H(e, n, r, s, c);
			this.#W();
		}
		return o;
	}
	close() {}
	#E(e) {
		this.#l = this.#h;
		this.#u = e;
	}
	#D(e, t) {
		this.#p = e;
		if (t === 1) {
			if (e) this.#v = NO_FIELD;
			else this.#N(STRING);
		} else if (t === 0) this.#f = false;
	}
	#O(e, t, n) {
		let r = t;
		for (;;) {
			while (r < n && J[e[r]] === 1) r++;
			if (r === n) {
				this.#m = r;
				return Y;
			}
			const t = e[r];
			if (t === 34) return r + 1;
			let i;
			if (t === 92) {
				this.#_ = true;
				i = xt(e, r, n);
				this.#h = "escape";
			} else if (t >= 128) {
				i = St(e, r, n);
				this.#h = "utf8";
			} else {
				i = X;
				this.#h = t === 10 || t === 13 ? "incomplete" : "control";
			}
			if (i < 0) {
				this.#m = r;
				return i;
			}
			r += i;
		}
	}
	#k(e, t, n, r) {
		const i = e[t];
		this.#m = t;
		this.#h = "value";
		if (i === 45 || i >= 48 && i <= 57) return this.#j(e, t, n, r);
		const a = ht.get(i);
		if (a === undefined) return X;
		this.#g = a.type;
		if (a.type === NON_FINITE) this.#C = true;
		return this.#A(e, t, n, a.bytes);
	}
	#A(e, t, n, r) {
		for (let i = 0; i < r.length; i++) {
			if (t + i === n) return Y;
			if (e[t + i] !== r[i]) return X;
		}
		return t + r.length;
	}
	#j(e, t, n, r) {
		let i = t;
		if (e[i] === 45) i++;
		if (i === n) return Y;
		const a = e[i];
		if (a === 73 && i > t) {
			this.#g = NON_FINITE;
			this.#C = true;
			return this.#A(e, i, n, mt);
		}
		const o = i;
		if (a === 48) i++;
		else i = yt(e, i, n);
		const s = i - o;
		if (s === 0) return X;
		let c = INTEGER;
		let l = false;
		if (i < n && e[i] === 46) {
			const r = i + 1;
			i = yt(e, r, n);
			if (i === r) return this.#M(i - t, i === n);
			c = FLOAT;
		}
		if (i < n && (e[i] | 32) === 101) {
			let r = i + 1;
			if (r < n && (e[r] === 43 || e[r] === 45)) r++;
			i = yt(e, r, n);
			if (i === r) return this.#M(i - t, i === n);
			c = FLOAT;
			l = true;
		}
		if (i - t > R) return this.#M(i - t, false);
		if (i === n && !r) return Y;
		if (c === INTEGER && s > at) {
			this.#h = "integer";
			return X;
		}
		if (c === FLOAT && (l || s > 300) && !Number.isFinite(bt(e, t, i))) {
			c = NON_FINITE;
			this.#C = true;
		}
		this.#g = c;
		return i;
	}
	#M(e, t) {
		if (e <= R) return t ? Y : X;
		this.#h = "number";
		return X;
	}
	#N(e) {
		const t = this.#v;
		if (t === NO_FIELD) return;
		if ((FIELDS[t].allowed & e) === 0) this.#b |= 1 << t;
		if (t === PAYLOAD_FIELD) this.#x = e === OBJECT;
	}
	#P(e, t, n) {
		if (this.#t === null) return;
		let r = fieldAt(e, t, n);
		if (this.#_) {
			const i = Buffer.from(decodeJsonString(e, t, n));
			r = fieldAt(i, 0, i.length);
		}
		this.#v = r;
		if (r === NO_FIELD) this.#I(e, t, n);
		else {
			const e = 1 << r;
			if ((this.#y & e) !== 0) this.#F(r);
			this.#y |= e;
		}
	}
	#F(e) {
		this.#S = true;
		this.#b &= ~(1 << e);
		if (e === PAYLOAD_FIELD) this.#x = true;
		this.#t?.forget(e);
	}
	#I(e, t, n) {
		if (n - t > st) return;
		const r = this.#T;
		const i = this.#_ ? decodeJsonString(e, t, n) : Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("utf8");
		if (r.has(i)) this.#S = true;
		else if (r.size < ot) r.add(i);
	}
	#L(e, t, n) {
		const r = this.#v;
		if (r === NO_FIELD) return;
		this.#N(STRING);
		if (n - t + 2 > R) return;
		if (r === KIND_FIELD && this.#_) {
			const r = Buffer.from(decodeJsonString(e, t, n));
			this.#t?.kind(r, 0, r.length);
		} else if (r === KIND_FIELD) this.#t?.kind(e, t, n);
		else if (r === EVENT_TYPE_FIELD) this.#t?.eventType(e, t, n);
	}
	#R(e) {
		this.#N(e);
		this.#w = 0;
	}
	#z(e) {
		if (this.#v >= FIRST_GAUGE) this.#t?.gauge(this.#v, e);
	}
	#B(e, t, n) {
		const r = this.#v;
		if (r === NO_FIELD) return;
		const i = this.#g;
		this.#N(i);
		if (r === TIMESTAMP_FIELD && (i === FLOAT || i === INTEGER)) this.#t?.timestamp(e, t, n);
		else if (r >= FIRST_GAUGE && i === INTEGER) this.#t?.gauge(r, bt(e, t, n));
	}
	#V(e, t, n, r, i, a) {
		const o = {
			line: this.#s,
			start: this.#c,
			end: r + t,
			buffer: e,
			base: r
		};
		if (i === z && a === 0) this.#U(o);
		else {
			this.#t?.dropRecord();
			if (i === U) this.#e.badLine(o, this.#l, this.#u);
			else if (i === K) this.#e.badLine(o, "blank", o.start);
			else this.#e.badLine(o, "incomplete", o.end);
		}
		this.#G();
		this.#s++;
		this.#r--;
		let s = t + 1;
		if (e[t] === 13) {
			if (s === n) this.#d = true;
			else if (e[s] === 10) s++;
		}
		this.#c = r + s;
		return s;
	}
	#H(e, t, n, r, i) {
		const a = {
			line: this.#s,
			start: this.#c,
			end: n + t,
			buffer: e,
			base: n
		};
		if (a.start >= a.end) return;
		if (r === z && i === 0) {
			this.#U(a);
			this.#e.unterminatedLine(a, null, a.end, this.#f);
		} else {
			this.#t?.dropRecord();
			if (r === U) this.#e.unterminatedLine(a, this.#l, this.#u, false);
			else this.#e.unterminatedLine(a, "incomplete", a.end, false);
		}
	}
	#U(e) {
		const t = this.#t;
		if (t === null) return;
		if (!this.#f) {
			t.dropRecord();
			this.#e.oddLine(e, {
				..._t,
				notObject: true,
				nonFinite: this.#C
			});
			return;
		}
		const n = t.endRecord(this.#y);
		this.#e.goodRecord?.(e);
		let r = n.kind === NO_KIND ? 0 : this.#b;
		if (n.kind === EVENT && !this.#x) r |= 1 << PAYLOAD_FIELD;
		if (n.kind === NO_KIND || n.missing !== 0 || r !== 0 || this.#S || this.#C || n.timeRegression) {
			this.#e.oddLine(e, {
				notObject: false,
				unknownKind: n.kind === NO_KIND,
				missing: n.missing,
				wrongType: r,
				duplicateKey: this.#S,
				nonFinite: this.#C,
				timeRegression: n.timeRegression
			});
		}
	}
	pauseAfter(e) {
		this.#r = e;
	}
	get isPaused() {
		return this.#r === 0 && !this.#d;
	}
	passOver(e, t) {
		this.#s += e;
		this.#c = t;
	}
	goOnWithin(e) {
		this.#i = e.state;
		this.#a = e.stack.length;
		this.#o.set(e.stack, 1);
		this.#f = true;
		this.#p = false;
		this.#v = e.field;
		this.#y = e.seen;
		this.#x = e.payloadIsObject;
		for (const t of e.otherKeys) this.#T.add(t);
	}
	#W() {
		this.#i = K;
		this.#a = 0;
		this.#s = 1;
		this.#c = 0;
		this.#d = false;
		this.#G();
	}
	#G() {
		this.#v = NO_FIELD;
		this.#y = 0;
		this.#b = 0;
		this.#x = true;
		this.#S = false;
		this.#C = false;
		if (this.#T.size > 0) this.#T.clear();
	}
}
const _t = {
	notObject: false,
	unknownKind: false,
	missing: 0,
	wrongType: 0,
	duplicateKey: false,
	nonFinite: false,
	timeRegression: false
};
function vt(e, t, n) {
	let r = t;
	while (r < n && e[r] !== 10 && e[r] !== 13) r++;
	return r;
}
function yt(e, t, n) {
	let r = t;
	while (r < n && e[r] >= 48 && e[r] <= 57) r++;
	return r;
}
function bt(e, t, n) {
	return Number(Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("latin1"));
}
function xt(e, t, n) {
	if (t + 1 === n) return Y;
	const r = e[t + 1];
	if (ft[r] === 1) return 2;
	if (r !== 117) return X;
	for (let r = t + 2; r < t + 6; r++) {
		if (r === n) return Y;
		if (pt[e[r]] === 0) return X;
	}
	return 6;
}
function St(e, t, n) {
	const r = e[t];
	if (r < 194 || r > 244) return X;
	const i = r < 224 ? 2 : r < 240 ? 3 : 4;
	if (t + 1 === n) return Y;
	const a = e[t + 1];
	const o = r === 224 ? 160 : r === 240 ? 144 : 128;
	const s = r === 237 ? 159 : r === 244 ? 143 : 191;
	if (a < o || a > s) return X;
	for (let r = t + 2; r < t + i; r++) {
		if (r === n) return Y;
		if ((e[r] & 192) !== 128) return X;
	}
	return i;
}
;
const Ct = 4 * R;
const wt = null && MAX_TOKEN_BYTES;
const Tt = null && 8 << 20;
const Et = null && 1 << 30;
const Dt = P.constants.O_RDONLY | (P.constants.O_NONBLOCK ?? 0);
class Z extends Error {
	name = "UnreadableFileError";
	remedy;
	constructor(e, t = {}) {
		super(e, t);
		this.remedy = t.remedy ?? null;
	}
}
function Ot(e) {
	let t;
	try {
		t = (0, P.openSync)(e, Dt);
	} catch (e) {
		throw new Z(F(e), { cause: e });
	}
	const n = (0, P.fstatSync)(t);
	if (n.isFile()) return t;
	(0, P.closeSync)(t);
	throw new Z(n.isDirectory() ? "it is a directory" : "it is not a regular file");
}
function kt(e) {
	return {
		read: (t, n, r) => Pt(e, t, n, r, null),
		again: (t, n) => Mt(e, t, n)
	};
}
async function At(e, t, { limit: n, onPiece: r, signal: i }) {
	const a = t.buffer ?? Ft.pop() ?? Buffer.allocUnsafeSlow(Ct);
	try {
		let o = 0;
		let s = 0;
		let c = Tt;
		for (;;) {
			i.throwIfAborted();
			const l = Math.min(wt, a.length - s, n - o - s);
			const u = e.read(a, s, l);
			const d = typeof u === "number" ? u : await u;
			r(a.subarray(s, s + d));
			const f = s + d;
			const p = t.push(a, 0, f, o, d === 0);
			if (d === 0) return o + f;
			a.copyWithin(0, p, f);
			s = f - p;
			o += p;
			c -= d;
			if (c <= 0) {
				await new Promise(setImmediate);
				c = Tt;
			}
		}
	} finally {
		if (t.buffer === null) Ft.push(a);
	}
}
function jt(e, { start: t, end: n, buffer: r, base: i }) {
	if (t >= i) return r.subarray(t - i, n - i);
	const a = e.again(t, n - t);
	if (a !== null && a.length < n - t) {
		throw new Z("it became shorter while it was read");
	}
	return a;
}
function Mt(e, t, n) {
	const r = Nt(n);
	let i = 0;
	while (i < n) {
		const a = Pt(e, r, i, Math.min(n - i, Et), t + i);
		if (a === 0) break;
		i += a;
	}
	return r.subarray(0, i);
}
function Nt(e) {
	try {
		return Buffer.allocUnsafeSlow(e);
	} catch (t) {
		throw new Z(`a line of ${e} bytes does not fit into memory`, { cause: t });
	}
}
function Pt(e, t, n, r, i) {
	if (r === 0) return 0;
	try {
		return (0, P.readSync)(e, t, n, r, i);
	} catch (e) {
		throw new Z(F(e), { cause: e });
	}
}
const Ft = null && [];
;
const Q = 10;
const It = 1 << 19;
const Lt = 1 << 12;
const Rt = [
	-1n,
	-1n,
	-1n,
	-1n
];
function zt({ device: e, inode: t, size: n, modified: r }) {
	return [
		e,
		t,
		n,
		r
	];
}
class Bt {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = null;
	constructor(e, t, n, r, i) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
		this.#r = r;
		this.#i = i;
	}
	static create(e, t, n, r) {
		const i = Ce();
		return i === null ? null : new Bt(new we(i), e, t, n, r);
	}
	scanNext() {
		const e = this.#t.claim(this.#i, this.#n.total);
		if (e === null) return false;
		this.#e.teach(this.#r);
		const { identity: t, runs: n } = this.#o(this.#n.at(e));
		this.#t.write(e, t, n);
		this.#t.finish(this.#i, e);
		return true;
	}
	close() {
		if (this.#a !== null) (0, P.closeSync)(this.#a.fd);
		this.#a = null;
	}
	#o(e) {
		try {
			const t = this.#s(e.file.path);
			const n = zt(Pe(t));
			return {
				identity: n,
				runs: Vt(this.#e, t, e)
			};
		} catch {
			return {
				identity: Rt,
				runs: []
			};
		}
	}
	#s(e) {
		if (this.#a?.path === e) return this.#a.fd;
		this.close();
		this.#a = {
			path: e,
			fd: Ot(e)
		};
		return this.#a.fd;
	}
}
function Vt(e, t, { start: n, end: r }) {
	const { buffer: i } = e;
	const a = new Ht(e);
	for (let e = n; e < r && a.hasRoom; e += It) {
		const n = Math.max(0, e - 1);
		const o = Math.min(e + It, r) - n;
		const s = Wt(t, i, 0, o, n);
		const c = e === 0 ? 0 : i.subarray(0, s).indexOf(Q) + 1;
		const l = e === 0 || c > 0 && c < o;
		if (l) a.scan(n, c, Ut(t, i, n, s, o));
	}
	return a.end();
}
class Ht {
	#e;
	#t = [];
	#n = null;
	#r = 0;
	#i = null;
	constructor(e) {
		this.#e = e;
	}
	get hasRoom() {
		return this.#t.length < C;
	}
	scan(e, t, n) {
		const r = this.#e;
		if (e + t !== this.#r) this.end();
		for (let i = t; i < n && this.hasRoom;) {
			if (this.#n === null) this.#a(e + i);
			const t = r.scan(i, n, false);
			const a = r.lastAudit;
			if (a !== null) this.#i = {
				start: e + a.start,
				end: e + a.end
			};
			this.#r = e + r.reached;
			if (t !== ve) break;
			this.end();
			i = r.buffer.indexOf(Q, r.reached) + 1;
		}
	}
	#a(e) {
		this.#e.forgetTimestamp();
		this.#e.forgetRun();
		this.#n = e;
		this.#i = null;
	}
	end() {
		if (this.#n !== null && this.#e.lines > 0) this.#t.push(this.#o(this.#n));
		this.#n = null;
		return this.#t;
	}
	#o(e) {
		const t = this.#e.run();
		return {
			...t,
			start: e,
			end: this.#r,
			kinds: Array.from(t.kinds),
			eventCounts: Array.from(t.eventCounts),
			firstTimestamp: Buffer.from(t.firstTimestamp),
			lastTimestamp: Buffer.from(t.lastTimestamp),
			lastAudit: this.#i
		};
	}
}
function Ut(e, t, n, r, i) {
	let a = r;
	let o = Lt;
	for (let r = i - 1; r < a; o *= 2) {
		const i = t.subarray(0, a).indexOf(Q, r);
		if (i >= 0) return i + 1;
		r = a;
		a += Wt(e, t, a, Math.min(o, t.length - a), n + a);
	}
	return t.subarray(0, a).lastIndexOf(Q) + 1;
}
function Wt(e, t, n, r, i) {
	let a = 0;
	while (a < r) {
		const o = Pt(e, t, n + a, r - a, i + a);
		if (o === 0) break;
		a += o;
	}
	return a;
}
;
const { board: Gt, files: Kt, chunkBytes: qt, worker: Jt } = r.workerData;
const $ = new je(Gt);
const Yt = new Ne(Kt, qt);
const Xt = Bt.create($, Yt, he, Jt);
while (Xt !== null && !$.isStopped) {
	$.readNames(he);
	if (Xt.scanNext()) continue;
	if ($.isExhausted(Yt.total)) break;
	$.waitForRoom();
}
Xt?.close();
