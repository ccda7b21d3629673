-- Neovim 0.11 or newer: ~/.config/nvim/init.lua
vim.lsp.config("fineprint", {
  cmd = { "fineprint", "lsp" },
  filetypes = { "html", "markdown", "text", "csv", "yaml" },
  root_markers = { "fineprint.yaml", "campaign.yaml", ".git" },
  init_options = { policies = { "zh-CN" } },
})
vim.lsp.enable("fineprint")
