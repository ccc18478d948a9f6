export { default } from "../former-item-dropped/make.ts";
