document.body.append("来自脚本");
