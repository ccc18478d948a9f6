/** Pictures, styles and their like: bundlers take them, and they bring no types. */
export const ASSET: RegExp =
  /\.(?:css|scss|sass|less|styl|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|mp[34]|webm|pdf|html?|md|mdx|txt|vue|svelte|astro|json5?|graphql|gql|wasm|node)(?:[?#].*)?$/i;
